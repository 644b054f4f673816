import type { CompiledName } from '../../cookie/index.ts';
import { createFinder } from './literal-finder.ts';

type Pattern = CompiledName['families'][number];

/** A declared name that can stand for others. */
export interface PatternRow {
  readonly declared: number;
  readonly compiled: CompiledName;
}

/** The longest text that every name fitting the pattern holds; empty where there is none. */
function longestLiteral(pattern: Pattern): string {
  let longest = '';
  for (const token of pattern) {
    if (token.kind === 'literal' && token.text.length > longest.length) longest = token.text;
  }
  return longest;
}

/**
 * Rows whose patterns an observed name may fit: those of which it holds the longest literal. Thousands of patterns
 * with other words in them are never tried.
 *
 * @param patternsOf which patterns of a compiled name are meant
 */
export function indexPatterns(
  rows: readonly PatternRow[],
  patternsOf: (compiled: CompiledName) => readonly Pattern[],
): (observed: string) => readonly PatternRow[] {
  const rowsByLiteral = new Map<string, PatternRow[]>();
  for (const row of rows) {
    for (const literal of new Set(patternsOf(row.compiled).map(longestLiteral))) {
      const known = rowsByLiteral.get(literal);
      if (known) known.push(row);
      else rowsByLiteral.set(literal, [row]);
    }
  }
  const always = rowsByLiteral.get('') ?? [];
  rowsByLiteral.delete('');
  const lists = [...rowsByLiteral.values()];
  const find = createFinder([...rowsByLiteral.keys()]);
  return (observed) => {
    const found = [...find(observed)].flatMap((index) => lists[index] ?? []);
    return [...always, ...found];
  };
}
