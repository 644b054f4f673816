import { tablesWords } from '../../words/tables-words.ts';
import type { DeclaredDuration } from '../declared-cookie.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { splitParallelDurations } from '../duration/split-parallel-durations.ts';
import { oneLine } from '../../words/text/normalise-text.ts';

/** Beginnings of the words for units, in all languages: "quelques secondes" is a length, if not one to count with. */
const unitWord = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${tablesWords('unit')}|${tablesWords('unitAnn')}|${tablesWords('unitWhole')}(?:$|[^\p{L}]))`,
  'iu',
);

function isLength(part: string, unit: string): boolean {
  if (/^\d+(?:[.,]\d+)?$/.test(part)) return unitWord.test(unit);
  return (parseDuration(part)?.seconds ?? null) !== null || (unitWord.test(part) && part.split(/\s+/).length <= 4);
}

/** A list of as many lengths as there are names, some of them told in words that no number comes from. */
function plainList(text: string, count: number, unit: string): readonly string[] | null {
  const parts = text.split(/[,;\n]/).map((part) => part.trim());
  return parts.length === count && parts.every((part) => isLength(part, unit)) ? parts : null;
}

/**
 * The durations of a row's cookies: of a parallel list each name gets its own, else all get the cell's words.
 *
 * @param cell the duration cell, line breaks kept
 * @param count how many names stand beside it
 * @param unit the column's label, where the unit may stand
 * @param seconds the length that words tell
 */
export function durationsOf(
  cell: string,
  count: number,
  unit: string,
  seconds: (text: string) => number | null,
): readonly DeclaredDuration[] {
  if (cell === '') return [];
  const parts = count > 1 ? (splitParallelDurations(cell, count) ?? plainList(cell, count, unit)) : null;
  return Array.from({ length: count }, (_, index) => {
    const text = oneLine(parts?.[index] ?? cell);
    return { text, seconds: seconds(text) };
  });
}
