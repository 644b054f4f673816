import { matchCompiledName } from '../../cookie/index.ts';
import { indexNear, seek } from './near-index.ts';
import type { NearText, Sought } from './near-index.ts';
import { indexPatterns } from './pattern-index.ts';
import type { PatternRow } from './pattern-index.ts';

/** Comparisons for one name and for a whole audit. A jar that needs more holds no misspellings but noise. */
const triesForOne = 12;
const triesForAll = 30_000;

function wholeNames(rows: readonly PatternRow[]): readonly NearText[] {
  return rows.flatMap(({ declared, compiled }) =>
    compiled.patterns === null ? [{ declared, text: compiled.name }] : [],
  );
}

function beginnings(rows: readonly PatternRow[]): readonly NearText[] {
  return rows.flatMap(({ declared, compiled }) =>
    (compiled.patterns ?? []).flatMap(([first]) => (first?.kind === 'literal' ? [{ declared, text: first.text }] : [])),
  );
}

/** Lengths that a slip may give a beginning: one letter less to one more. */
function lengthsAround(texts: readonly NearText[]): readonly number[] {
  const lengths = texts.flatMap(({ text }) => [text.length - 1, text.length, text.length + 1]);
  return [...new Set(lengths)].filter((length) => length > 0).toSorted((a, b) => a - b);
}

/**
 * Makes declared names ready to be asked which of them an observed name probably misspells.
 *
 * @returns the row of the first that proves to be near; null where none does
 */
export function createNearNames(rows: readonly PatternRow[]): (observed: string) => number | null {
  const names = indexNear(wholeNames(rows));
  const starts = beginnings(rows);
  const begins = indexNear(starts);
  const lengths = lengthsAround(starts);
  const families = indexPatterns(rows, (compiled) => compiled.nearFamilies);
  const compiledOf = new Map(rows.map((row) => [row.declared, row.compiled]));
  let left = triesForAll;

  const candidates = (observed: string, sought: Sought): readonly number[] => [
    ...names(sought, sought.lower.length),
    ...families(observed).map((row) => row.declared),
    ...lengths.flatMap((length) => (length <= sought.lower.length ? begins(sought, length) : [])),
  ];
  return (observed) => {
    let tried = 0;
    for (const declared of new Set(candidates(observed, seek(observed)))) {
      if (tried >= triesForOne || left <= 0) break;
      tried += 1;
      left -= 1;
      const compiled = compiledOf.get(declared);
      if (compiled && matchCompiledName(compiled, observed) === 'near') return declared;
    }
    return null;
  };
}
