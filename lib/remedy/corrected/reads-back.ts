import { parseCharter } from '../../charter/index.ts';
import type { DeclaredCookie } from '../../charter/index.ts';
import type { CorrectedCharter } from './corrected-charter.ts';
import { correctedPage } from './corrected-html.ts';

/** How a corrected charter is read again, held against what it is to declare. */
export interface ReadingBack {
  /** Names that are not read. */
  readonly missing: readonly string[];
  /** How many are read that it does not mean to declare. */
  readonly surplus: number;
  /** How many are no longer of the sort that the charter gives them: rows of no sort can drown a column of sorts. */
  readonly unsorted: number;
}

/**
 * @param before what the charter declares
 * @param language of the charter, as the page around it says it
 */
export function readBack(
  { title, tables }: Pick<CorrectedCharter, 'title' | 'tables'>,
  before: readonly DeclaredCookie[],
  language: string,
): ReadingBack {
  const { declared } = parseCharter({ html: correctedPage({ title, tables }, language) });
  const read = new Map<string, number>();
  for (const { name } of declared) read.set(name, (read.get(name) ?? 0) + 1);
  const meant = tables.flatMap(({ rows }) => rows.flatMap(({ names }) => names));
  const missing = meant.filter((name) => {
    const left = (read.get(name) ?? 0) - 1;
    if (left >= 0) read.set(name, left);
    return left < 0;
  });
  const sorted = sortedIn(declared);
  const unsorted = [...sortedIn(before)].filter(([name, count]) => read.has(name) && (sorted.get(name) ?? 0) < count);
  return { missing, unsorted: unsorted.length, surplus: [...read.values()].reduce((sum, count) => sum + count, 0) };
}

/** How often each name is declared with a sort. */
function sortedIn(declared: readonly DeclaredCookie[]): ReadonlyMap<string, number> {
  const sorted = new Map<string, number>();
  for (const { name, category } of declared) if (category !== null) sorted.set(name, (sorted.get(name) ?? 0) + 1);
  return sorted;
}
