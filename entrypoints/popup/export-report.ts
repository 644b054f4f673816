import type { ExportOptions } from '../../components/popup/popup-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { keptCharterBytes } from '../../lib/browser/charter/kept-bytes.ts';
import { saveFile } from '../../lib/browser/download.ts';
import type { PictureAnswer } from '../../lib/browser/picture/take-picture.ts';
import type { AuditedTab } from '../../lib/browser/tab.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { exportReportAs } from '../../lib/report/exporters/export-report-as.ts';
import { fileName } from '../../lib/report/exporters/file-name.ts';
import { formats } from '../../lib/report/exporters/formats.ts';
import type { ExportFormat, PictureRefusal } from '../../lib/report/index.ts';

interface ExportWishes extends ExportOptions {
  readonly language: Language;
  readonly tab: AuditedTab;
}

/**
 * Renders a report in a format and hands the file to the person. Exporters and their sentences are fetched from the
 * package on the first export: the popup opens without them.
 *
 * @returns why the file lacks the picture that was asked for; null where it does not.
 */
export async function exportReport(
  report: AuditReport,
  format: ExportFormat,
  { separator, language, picture, tab }: ExportWishes,
): Promise<PictureRefusal | null> {
  const { holds, extension, mediaType } = formats[format];
  const { sha256Bytes } = report.charter.retrieval;
  // An evidence file holds the charter as it was fetched a moment ago.
  const charterPage = holds === 'evidence' && sha256Bytes !== null ? await keptCharterBytes(sha256Bytes) : null;
  const answer = holds === 'evidence' && picture ? await pictureOf(tab) : null;
  const pagePicture = answer?.kind === 'taken' ? answer.picture : null;
  const options = { language, separator, byteOrderMark: separator === ';', charterPage, pagePicture };
  const content = await exportReportAs(format, report, options);
  saveFile(fileName(report, extension), mediaType, content);
  return answer?.kind === 'refused' ? answer.reason : null;
}

async function pictureOf(tab: AuditedTab): Promise<PictureAnswer> {
  const { takePicture } = await import('../../lib/browser/picture/take-picture.ts');
  return takePicture(tab, new Date().toISOString());
}
