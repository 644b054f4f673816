import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8, zipSync } from 'fflate';
import { evidenceFiles, evidenceReadme } from './evidence-files.ts';
import type { Files } from './evidence-files.ts';
import type { ExportOptions } from './exporter.ts';
import { fileDate } from './file-date.ts';
import { fileName } from './file-name.ts';
import type { Format } from './formats.ts';
import type { ShownReport } from './shown-report.ts';

/** Name of the list of sums, in the form that `sha256sum --check` reads. */
export const sumsFile = 'SHA256SUMS';

/** What is compressed already is only stored; the rest is text, which the lower levels of DEFLATE halve the time of. */
const packed = /\.(xlsx|docx|png|jpe?g|webp|pdf)$/i;
const level = 3;

/** The evidence file: the report in every format, the charter as read, attachments, and SHA-256 sums of them all. */
export async function renderZip(
  shown: ShownReport,
  options: ExportOptions,
  filed: readonly Format[],
): Promise<Uint8Array> {
  const { whole, translator } = shown;
  const files: Files = {
    ...(await reportFiles(shown, options, filed)),
    ...Object.fromEntries(options.documents.map(({ name, bytes }) => [name, bytes])),
    ...evidenceFiles(whole, options, translator),
    [translator.t('report.zip.readme-name')]: strToU8(evidenceReadme(whole, options, translator)),
  };
  const sums = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${bytesToHex(sha256(bytes))}  ${path}\n`)
    .join('');
  const all = Object.entries({ ...files, [sumsFile]: strToU8(sums) });
  return zipSync(
    Object.fromEntries(all.map(([path, bytes]) => [path, [bytes, { level: packed.test(path) ? 0 : level }]])),
    { mtime: fileDate(whole) },
  );
}

async function reportFiles(shown: ShownReport, options: ExportOptions, filed: readonly Format[]): Promise<Files> {
  const made = await Promise.all(
    filed.map(async ({ extension, render }) => {
      const content = await render(shown, options);
      const bytes = typeof content === 'string' ? strToU8(content) : content;
      return [fileName(shown.report, extension), bytes] as const;
    }),
  );
  return Object.fromEntries(made);
}
