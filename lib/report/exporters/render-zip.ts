import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8, zipSync } from 'fflate';
import type { AuditReport } from '../../audit/index.ts';
import { createTranslator } from '../../i18n/index.ts';
import { csvExporter } from './csv-exporter.ts';
import { defaultExportOptions } from './exporter.ts';
import type { Attachment, ExportOptions } from './exporter.ts';
import { fileDate } from './file-date.ts';
import { jsonExporter } from './json-exporter.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderXlsx } from './render-xlsx.ts';

type Files = Readonly<Record<string, Uint8Array>>;

/** Name of the list of sums, in the form that `sha256sum --check` reads. */
export const sumsFile = 'SHA256SUMS';

export function renderZip(report: AuditReport, options?: Partial<ExportOptions>): Uint8Array {
  const chosen = { ...defaultExportOptions, ...options };
  const { t } = createTranslator(chosen.language);
  const files: Files = {
    ...reportFiles(report, chosen),
    ...charterFiles(report),
    ...Object.fromEntries(chosen.attachments.map(attachmentFile)),
    [t('report.zip.readme-name')]: strToU8(`${t('report.zip.readme')}\n`),
  };
  const sums = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${bytesToHex(sha256(bytes))}  ${path}\n`)
    .join('');
  return zipSync({ ...files, [sumsFile]: strToU8(sums) }, { level: 6, mtime: fileDate(report) });
}

function reportFiles(report: AuditReport, options: ExportOptions): Files {
  const name = (extension: string): string => jsonExporter.fileName(report).replace(/json$/, extension);
  return {
    [name('json')]: strToU8(jsonExporter.render(report, options)),
    [name('csv')]: strToU8(csvExporter.render(report, options)),
    [name('xlsx')]: renderXlsx(report, options),
    [name('html')]: strToU8(renderHtml(report, options)),
    [name('md')]: strToU8(renderMarkdown(report, options)),
  };
}

/** The charter's text with the very bytes that its digest in the report was made of. */
function charterFiles(report: AuditReport): Files {
  const text = report.charter.content?.text;
  return text === undefined ? {} : { 'charte/texte-lu.txt': strToU8(text.toWellFormed()) };
}

/** A page of a portal is never filed under a name that opens it in a browser. */
function attachmentFile({ name, bytes }: Attachment): readonly [string, Uint8Array] {
  const safe = name.replaceAll(/[^\w.-]/g, '-').slice(0, 100);
  return [`pieces/${/\.(png|jpe?g|webp|txt|pdf)$/i.test(safe) ? safe : `${safe}.txt`}`, bytes];
}
