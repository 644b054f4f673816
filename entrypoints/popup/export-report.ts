import type { ExportFormat, ExportOptions } from '../../components/popup/popup-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { keptCharterBytes } from '../../lib/browser/charter/kept-bytes.ts';
import { saveFile } from '../../lib/browser/download.ts';
import type { Language } from '../../lib/i18n/index.ts';

/**
 * Renders a report in a format and hands the file to the person. Exporters and their sentences are fetched from the
 * package on the first export: the popup opens without them.
 */
export async function exportReport(
  report: AuditReport,
  format: ExportFormat,
  { separator }: ExportOptions,
  language: Language,
): Promise<void> {
  const { exporters } = await import('../../lib/report/index.ts');
  const exporter = exporters[format];
  const { sha256Bytes } = report.charter.retrieval;
  // An evidence file holds the charter as it was fetched a moment ago.
  const charterPage = format === 'zip' && sha256Bytes !== null ? await keptCharterBytes(sha256Bytes) : null;
  const options = { language, separator, byteOrderMark: separator === ';', charterPage };
  const content = await exporter.render(report, options);
  saveFile(exporter.fileName(report), exporter.mediaType, content);
}
