import type { AuditReport } from '../../lib/audit/index.ts';
import { keptCharterBytes } from '../../lib/browser/charter/kept-bytes.ts';
import type { History } from '../../lib/browser/history/history.ts';
import type { ExportOptions } from '../../lib/report/index.ts';

/** What an evidence file holds beside the report: the charter's page, and a picture if the auditor chose one. */
export async function evidenceOptions(
  history: History,
  id: string,
  report: AuditReport,
  picture: File | null,
): Promise<Pick<ExportOptions, 'charterPage' | 'attachments'>> {
  const bytes = picture === null ? null : new Uint8Array(await picture.arrayBuffer());
  return {
    charterPage: await charterPage(history, id, report),
    attachments: picture === null || bytes === null ? [] : [{ name: picture.name, bytes }],
  };
}

/** The charter's page from the history, or else as it lies in memory since the audit; null where it is in neither. */
export async function charterPage(history: History, id: string, report: AuditReport): Promise<Uint8Array | null> {
  const { sha256Bytes } = report.charter.retrieval;
  if (sha256Bytes === null) return null;
  const kept = await history.charterPage(id);
  return (kept.ok ? kept.value : null) ?? keptCharterBytes(sha256Bytes);
}
