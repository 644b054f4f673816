import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8, zipSync } from 'fflate';
import type { AuditReport } from '../../audit/index.ts';
import { csvExporter } from './csv-exporter.ts';
import { defaultExportOptions } from './exporter.ts';
import { evidenceFiles, evidenceReadme } from './evidence-files.ts';
import type { Files } from './evidence-files.ts';
import type { ExportOptions } from './exporter.ts';
import { fileDate } from './file-date.ts';
import { jsonExporter } from './json-exporter.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderXlsx } from './render-xlsx.ts';
import { showReport } from './shown-report.ts';
import type { ShownReport } from './shown-report.ts';

/** Name of the list of sums, in the form that `sha256sum --check` reads. */
export const sumsFile = 'SHA256SUMS';

/** What is compressed already is only stored; the rest is text, which the lower levels of DEFLATE halve the time of. */
const packed = /\.(xlsx|png|jpe?g|webp|pdf)$/i;
const level = 3;

export function renderZip(report: AuditReport, options?: Partial<ExportOptions>): Uint8Array {
  const chosen = { ...defaultExportOptions, ...options };
  const shown = showReport(report, chosen);
  const files: Files = {
    ...reportFiles(shown, chosen),
    ...evidenceFiles(report, chosen, shown.translator),
    [shown.translator.t('report.zip.readme-name')]: strToU8(evidenceReadme(report, chosen, shown.translator)),
  };
  const sums = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${bytesToHex(sha256(bytes))}  ${path}\n`)
    .join('');
  const all = Object.entries({ ...files, [sumsFile]: strToU8(sums) });
  return zipSync(
    Object.fromEntries(all.map(([path, bytes]) => [path, [bytes, { level: packed.test(path) ? 0 : level }]])),
    { mtime: fileDate(report) },
  );
}

function reportFiles(shown: ShownReport, options: ExportOptions): Files {
  const { report } = shown;
  const name = (extension: string): string => jsonExporter.fileName(report).replace(/json$/, extension);
  return {
    [name('json')]: strToU8(shown.json),
    [name('csv')]: strToU8(csvExporter.render(report, { ...options, maskIdentifiers: false })),
    [name('xlsx')]: renderXlsx(shown),
    [name('html')]: strToU8(renderHtml(shown)),
    [name('md')]: strToU8(renderMarkdown(shown)),
  };
}
