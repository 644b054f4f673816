import type { DeclaredDuration } from '../declared-cookie.ts';
import type { DurationContext } from '../duration/parse-duration.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { splitParallelDurations } from '../duration/split-parallel-durations.ts';
import { oneLine } from '../text/normalise-text.ts';

/** A list of as many short parts as there are names, of which the words alone do not tell that they are durations. */
function plainList(text: string, count: number): readonly string[] | null {
  if ((parseDuration(text)?.seconds ?? null) !== null) return null;
  const parts = text.split(/\s*[,;\n]\s*/);
  return parts.length === count && parts.every((part) => part !== '' && part.split(/\s+/).length <= 4) ? parts : null;
}

/**
 * The durations of a row's cookies: of a parallel list each name gets its own, else all get the cell's words.
 *
 * @param cell the duration cell, line breaks kept
 * @param count how many names stand beside it
 */
export function durationsOf(cell: string, count: number, context: DurationContext): readonly DeclaredDuration[] {
  if (cell === '') return [];
  const parts = count > 1 ? (splitParallelDurations(cell, count) ?? plainList(cell, count)) : null;
  return Array.from({ length: count }, (_, index) => {
    const text = oneLine(parts?.[index] ?? cell);
    return { text, seconds: parseDuration(text, context)?.seconds ?? null };
  });
}
