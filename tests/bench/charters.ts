import { resolve } from 'node:path';
import { batches } from '../corpus/batches.ts';
import type { BenchResult } from './bench-result.ts';
import type { Core, ParseCharter } from './core.ts';
import { type LabelledPage, readLabelledFolder } from './labelled-page.ts';
import { printTable } from './print-table.ts';
import { FIELDS, type PageScore, precision, recall, scorePage, sum, type Tally } from './score.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Labelled pages that were written together. */
export interface CharterSet {
  readonly name: string;
  readonly pages: readonly LabelledPage[];
}

/** The project's own pages, of all batches in the order in which they were written. */
export function ownSets(): readonly CharterSet[] {
  const pages = readLabelledFolder(resolve(ROOT, 'tests/corpus'));
  return batches.map(({ name }) => ({ name, pages: pages.filter(({ labels }) => labels.batch === name) }));
}

/** The folders of CHARTERS, a path list relative to the project. */
export function givenFolders(): readonly string[] {
  const given = process.env['CHARTERS'] ?? '../shared/charters';
  return given.split(':').flatMap((path) => (path === '' ? [] : [resolve(ROOT, path)]));
}

/** The pages of the folders of CHARTERS, if any, then the project's own batches. */
export function charterSets(): readonly CharterSet[] {
  return [...givenFolders().map((folder) => ({ name: folder, pages: readLabelledFolder(folder) })), ...ownSets()];
}

export const ownPages = (): readonly LabelledPage[] => ownSets().flatMap(({ pages }) => pages);

export function readPage(parseCharter: ParseCharter, page: LabelledPage): ReturnType<ParseCharter> {
  const url = /^https?:\/\/\S+$/u.exec(page.labels.address)?.[0] ?? 'https://portail-exemple.test/cookies';
  return page.format === 'html' ? parseCharter({ html: page.content, url }) : parseCharter({ text: page.content, url });
}

export function scorePages(parseCharter: ParseCharter, pages: readonly LabelledPage[]): readonly PageScore[] {
  return pages.map((page) => scorePage(page.labels, readPage(parseCharter, page).declared));
}

/** Precision and recall of every field, by page and in sum, and every name invented on a page that declares none. */
export function benchCharters(core: Core): BenchResult {
  const { parseCharter } = core;
  if (!parseCharter) return { state: 'not-there', why: 'lib/index.ts does not export parseCharter yet' };
  const figures = charterSets().map(({ name, pages }) => {
    console.log(`\n### ${pages.length > 0 ? name : `${name}: no pages there, nothing scored`}`);
    const scores = scorePages(parseCharter, pages);
    if (scores.length > 0) printScores(scores);
    return { folder: name, pages: scores };
  });
  return { state: 'measured', broken: [], figures };
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
