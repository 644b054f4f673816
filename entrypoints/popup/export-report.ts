import type { ExportFormat, ExportOptions } from '../../components/popup/popup-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { saveFile } from '../../lib/browser/download.ts';
import type { Language } from '../../lib/i18n/index.ts';

/** The formats that the popup itself can make; the report page makes the others. */
export const popupFormats = ['json', 'csv'] as const satisfies readonly ExportFormat[];

/** Renders a report in a format and hands the file to the person. */
export async function exportReport(
  report: AuditReport,
  format: ExportFormat,
  { separator }: ExportOptions,
  language: Language,
): Promise<void> {
  const known = popupFormats.find((candidate) => candidate === format);
  if (known === undefined) throw new Error(`no ${format} here`);
  // Exporters and their sentences are fetched from the package on the first export: the popup opens without them.
  const { exporters } = await import('../../lib/report/index.ts');
  const exporter = exporters[known];
  const content = exporter.render(report, { language, separator, byteOrderMark: separator === ';' });
  saveFile(exporter.fileName(report), exporter.mediaType, content);
}
