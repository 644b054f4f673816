import type { PictureState } from '../../components/report/report-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { keptCharterBytes } from '../../lib/browser/charter/kept-bytes.ts';
import type { History } from '../../lib/browser/history/history.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { ExportOptions } from '../../lib/report/index.ts';

import { filedDocuments } from './charter-files.ts';

/** Pictures for an evidence file: a file that the auditor chose, and what Témoin took where that was asked for. */
interface Pictures {
  readonly chosen: File | null;
  readonly taken: PictureState | null | undefined;
}

/** What an evidence file holds beside the report: the charter's page, and pictures if the auditor asked for any. */
export async function evidenceOptions(
  history: History,
  id: string,
  report: AuditReport,
  { chosen, taken }: Pictures,
  language: Language,
): Promise<Pick<ExportOptions, 'charterPage' | 'pagePicture' | 'documents' | 'attachments'>> {
  return {
    charterPage: await charterPage(history, id, report),
    pagePicture: taken?.kind === 'taken' ? taken.picture : null,
    documents: await filedDocuments(report, language),
    attachments: chosen === null ? [] : [{ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }],
  };
}

/** The charter's page from the history, or else as it lies in memory since the audit; null where it is in neither. */
export async function charterPage(history: History, id: string, report: AuditReport): Promise<Uint8Array | null> {
  const { sha256Bytes } = report.charter.retrieval;
  if (sha256Bytes === null) return null;
  const kept = await history.charterPage(id);
  return (kept.ok ? kept.value : null) ?? keptCharterBytes(sha256Bytes);
}
