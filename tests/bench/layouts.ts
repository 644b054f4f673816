import type { BenchResult } from './bench-result.ts';
import { printFaults, readPage } from './charters.ts';
import type { Core } from './core.ts';
import { LAYOUT_FACTS } from './layout-facts.ts';
import { layoutMatrix, LAYOUTS } from './layout-matrix.ts';
import { printTable } from './print-table.ts';
import { type PageScore, scorePage, sum, type Tally } from './score.ts';

const JUDGED = ['provider', 'duration', 'section'] as const;

/** The same three cookies in every language and every layout: which layouts and which languages lose something. */
export function benchLayouts(core: Core): BenchResult {
  const { parseCharter } = core;
  if (!parseCharter) return { state: 'not-there', why: 'lib/index.ts does not export parseCharter yet' };
  const scores = layoutMatrix().map((page) => ({
    page,
    score: scorePage(page.labels, readPage(parseCharter, page).declared),
  }));
  const languages = LAYOUT_FACTS.map(({ language }) => language);
  printTable(
    ['layout', ...languages],
    LAYOUTS.map(({ id }) =>
      [id].concat(scores.filter(({ page }) => page.labels.features.includes(id)).map(({ score }) => mark(score))),
    ),
  );
  console.log('names, then provider + duration + section right of 9; "+n" names too many');
  const all = sum(scores.map(({ score }) => score.names));
  console.log(`${all.right} of ${all.stated} names, ${all.read - all.right} too many`);
  for (const { score } of scores) printFaults(score);
  return { state: 'measured', broken: [], figures: scores.map(({ score }) => score) };
}

function mark({ names, fields, extra }: PageScore): string {
  const said: Tally = sum(JUDGED.map((field) => fields[field]));
  return `${names.right}/${names.stated} ${said.right}/${said.stated}${extra.length > 0 ? ` +${extra.length}` : ''}`;
}
