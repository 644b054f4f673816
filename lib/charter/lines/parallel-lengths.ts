import { splitParallelDurations } from '../duration/split-parallel-durations.ts';
import { isDuration } from '../duration/is-duration.ts';

/** Lengths of several names among the clauses behind them: which clauses tell them, and in what words. */
export interface ParallelLengths {
  readonly from: number;
  readonly count: number;
  readonly value: string;
}

/**
 * As many lengths as there are names, in one clause ("13 mois et 30 minutes") or in as many that follow one another
 * ("13 mois, 30 minutes"); the last in the text count.
 *
 * @param clauses the words behind the names, taken apart
 * @param names how many names stand before them
 */
export function parallelLengths(clauses: readonly string[], names: number): ParallelLengths | null {
  if (names < 2) return null;
  const whole = clauses.findLastIndex((clause) => splitParallelDurations(clause, names) !== null);
  if (whole >= 0) return { from: whole, count: 1, value: clauses[whole] ?? '' };
  for (let from = clauses.length - names; from >= 0; from -= 1) {
    const run = clauses.slice(from, from + names);
    if (run.every((clause) => isDuration(clause))) return { from, count: names, value: run.join(', ') };
  }
  return null;
}
