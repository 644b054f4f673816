import type { DeclaredCookie } from '../../lib/index.ts';
import type { BenchResult } from './bench-result.ts';
import { charterSets, readPage } from './charters.ts';
import { comparableName, comparableText } from './comparable-text.ts';
import type { Core, ParseCharter } from './core.ts';
import type { LabelledPage } from './labelled-page.ts';
import { MUTATIONS, type Mutation, mutate } from './mutate.ts';
import { printTable } from './print-table.ts';

/** A page whose reading another dress changes, with the difference. */
export interface Change {
  readonly page: string;
  readonly mutation: string;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

export interface MutationFigures {
  readonly id: string;
  /** Pages that the mutation could dress otherwise. */
  readonly applied: number;
  readonly changes: readonly Change[];
}

/** Every page whose reading the mutation changes. */
export function changesByMutation(
  parseCharter: ParseCharter,
  pages: readonly LabelledPage[],
  mutation: Mutation,
): MutationFigures {
  const mutated = pages.map((page) => ({ page, other: mutate(page, mutation) }));
  const changes = mutated.flatMap(({ page, other }) => (other ? changeOf(parseCharter, page, other, mutation) : []));
  return { id: mutation.id, applied: mutated.filter(({ other }) => other !== null).length, changes };
}

function changeOf(
  parseCharter: ParseCharter,
  page: LabelledPage,
  other: LabelledPage,
  { id }: Mutation,
): readonly Change[] {
  const before = new Set(readPage(parseCharter, page).declared.map(readingLine));
  const after = new Set(readPage(parseCharter, other).declared.map(readingLine));
  const lost = [...before].filter((line) => !after.has(line));
  const gained = [...after].filter((line) => !before.has(line));
  return lost.length + gained.length === 0 ? [] : [{ page: page.labels.id, mutation: id, lost, gained }];
}

/** What a mutation must leave alone: the name, and all that the page says of it. */
function readingLine(cookie: DeclaredCookie): string {
  const said = [cookie.provider, cookie.service, cookie.place, cookie.purpose, cookie.categoryText, cookie.section];
  const words = [...said, cookie.duration?.text ?? null].map((text) => (text === null ? '-' : comparableText(text)));
  return [comparableName(cookie.name), ...words, cookie.duration?.seconds, cookie.category, cookie.storage].join(' | ');
}

/** How many pages each mutation changes, and how. */
export function benchMutations(core: Core): BenchResult {
  const { parseCharter } = core;
  if (!parseCharter) return { state: 'not-there', why: 'lib/index.ts does not export parseCharter yet' };
  const pages = charterSets().flatMap(({ pages: all }) => all);
  const figures = MUTATIONS.map((mutation) => changesByMutation(parseCharter, pages, mutation));
  printTable(
    ['mutation', 'pages', 'changed'],
    figures.map(({ id, applied, changes }) => [id, String(applied), String(changes.length)]),
  );
  for (const change of figures.flatMap(({ changes }) => changes)) printChange(change);
  return { state: 'measured', broken: [], figures };
}

function printChange({ page, mutation, lost, gained }: Change): void {
  const lines = [...lost.map((line) => `- ${line}`), ...gained.map((line) => `+ ${line}`)];
  console.log([`  ${page}, ${mutation}`, ...lines.slice(0, 4).map((line) => `    ${line.slice(0, 200)}`)].join('\n'));
}
