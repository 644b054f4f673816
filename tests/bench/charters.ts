import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { BenchResult } from './bench-result.ts';
import type { Core, ParseCharter } from './core.ts';
import { type LabelledPage, readLabelledFolder } from './labelled-page.ts';
import { printTable } from './print-table.ts';
import { FIELDS, type PageScore, precision, recall, scorePage, sum, type Tally } from './score.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const own = (folder: string): string => resolve(ROOT, 'tests/fixtures', folder);

export const OWN_PAGES = own('charters');

/** The project's own folders of labelled pages, in the order in which they were written (docs/reading-charters.md). */
export const OWN_FOLDERS: readonly string[] = [
  OWN_PAGES,
  // Written while the reader was, and first read when it was done.
  own('charters-second'),
  // Labelled by somebody who had read neither the reader's code nor its results.
  own('charters-third'),
  // Labelled after the reader was mended on the third batch, to see whether what it learned holds elsewhere.
  own('charters-fourth'),
  own('charters-fifth'),
  // In the manner of real sites, each after the reader was mended on the one before.
  own('charters-sixth'),
  own('charters-seventh'),
  own('charters-eighth'),
  own('charters-ninth'),
  // Kinds of pages that the ninth has none of, each part labelled after the reader was mended on the one before.
  own('charters-ninth-b'),
  own('charters-ninth-c'),
];

/** The folders of labelled pages: those of CHARTERS (a path list, relative to the project), then the project's own eleven. */
export function charterFolders(): readonly string[] {
  const given = process.env['CHARTERS'] ?? '../shared/charters';
  const folders = given.split(':').filter((path) => path !== '');
  return [...folders.map((path) => resolve(ROOT, path)), ...OWN_FOLDERS];
}

export function readPage(parseCharter: ParseCharter, page: LabelledPage): ReturnType<ParseCharter> {
  const url = /^https?:\/\/\S+$/u.exec(page.labels.address)?.[0] ?? 'https://portail-exemple.test/cookies';
  return page.format === 'html' ? parseCharter({ html: page.content, url }) : parseCharter({ text: page.content, url });
}

export function scoreFolder(parseCharter: ParseCharter, folder: string): readonly PageScore[] {
  return readLabelledFolder(folder).map((page) => scorePage(page.labels, readPage(parseCharter, page).declared));
}

/** Precision and recall of every field, by page and in sum, and every name invented on a page that declares none. */
export function benchCharters(core: Core): BenchResult {
  const { parseCharter } = core;
  if (!parseCharter) return { state: 'not-there', why: 'lib/index.ts does not export parseCharter yet' };
  const folders = charterFolders().map((folder) => {
    console.log(`\n### ${existsSync(folder) ? folder : `${folder}: no such folder, nothing scored`}`);
    const pages = scoreFolder(parseCharter, folder);
    if (pages.length > 0) printScores(pages);
    return { folder: basename(resolve(folder, '..')) + '/' + basename(folder), pages };
  });
  return { state: 'measured', broken: [], figures: folders };
}

export function printScores(pages: readonly PageScore[]): void {
  const header = ['page', 'declared', 'P names', 'R names', ...FIELDS];
  const names = sum(pages.map((page) => page.names));
  const fields = FIELDS.map((field) => sum(pages.map((page) => page.fields[field])));
  printTable(header, [
    ...pages.map((page) =>
      scoreRow(
        page.id,
        page.names,
        FIELDS.map((field) => page.fields[field]),
      ),
    ),
    scoreRow(`in sum, ${pages.length} pages`, names, fields),
  ]);
  console.log(
    `precision of ${FIELDS.map((field, index) => `${field} ${percent(precision(fields[index] ?? names))}`).join(', ')}`,
  );
  const inventions = pages.filter((page) => page.declaresNothing && page.extra.length > 0);
  const silent = pages.filter((page) => page.declaresNothing).length;
  console.log(`inventions: ${inventions.length} of ${silent} pages that declare nothing`);
  for (const page of pages) printFaults(page);
}

export function printFaults({ id, missed, extra, wrong }: PageScore): void {
  const faults = [...missed.map((name) => `missed ${name}`), ...extra.map((name) => `extra  ${name}`), ...wrong];
  if (faults.length === 0) return;
  const shown = faults.slice(0, 12).map((fault) => `    ${fault}`);
  const more = faults.length > shown.length ? [`    and ${faults.length - shown.length} more`] : [];
  console.log([`  ${id}`, ...shown, ...more].join('\n'));
}

function scoreRow(label: string, names: Tally, fields: readonly Tally[]): readonly string[] {
  const cell = (tally: Tally): string => (tally.stated === 0 && tally.read === 0 ? '-' : percent(recall(tally)));
  return [label, String(names.stated), percent(precision(names)), percent(recall(names)), ...fields.map(cell)];
}

function percent(share: number): string {
  return share.toFixed(3);
}
