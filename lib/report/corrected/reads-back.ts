import { parseCharter } from '../../charter/index.ts';
import type { CorrectedCharter } from './corrected-charter.ts';
import { correctedPage } from './corrected-html.ts';

/** How a corrected charter is read again, held against what it is to declare. */
export interface ReadingBack {
  /** Names that are not read. */
  readonly missing: readonly string[];
  /** How many are read that it does not mean to declare. */
  readonly surplus: number;
}

/** @param language of the charter, as the page around it says it */
export function readBack({ title, tables }: Pick<CorrectedCharter, 'title' | 'tables'>, language: string): ReadingBack {
  const { declared } = parseCharter({ html: correctedPage({ title, tables }, language) });
  const read = new Map<string, number>();
  for (const { name } of declared) read.set(name, (read.get(name) ?? 0) + 1);
  const meant = tables.flatMap(({ rows }) => rows.flatMap(({ names }) => names));
  const missing = meant.filter((name) => {
    const left = (read.get(name) ?? 0) - 1;
    if (left >= 0) read.set(name, left);
    return left < 0;
  });
  return { missing, surplus: [...read.values()].reduce((sum, count) => sum + count, 0) };
}
