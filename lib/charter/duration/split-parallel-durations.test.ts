import { describe, expect, it } from 'vitest';
import { splitParallelDurations } from './split-parallel-durations.ts';

describe('splitParallelDurations', () => {
  it.each<[string, number, readonly string[] | null]>([
    ['2 years, 24 hours, 1 minute', 3, ['2 years', '24 hours', '1 minute']],
    ['2 ans\n24 heures', 2, ['2 ans', '24 heures']],
    ['13 mois ; 6 mois', 2, ['13 mois', '6 mois']],
    ['2 ans / Session', 2, ['2 ans', 'Session']],
    ['2 ans/24h/1 min', 3, ['2 ans', '24h', '1 min']],
    ['Session, persistant, 1 an', 3, ['Session', 'persistant', '1 an']],
    ['1,5 an, 6 mois', 2, ['1,5 an', '6 mois']],
    ['2 ans et 24 heures', 2, ['2 ans', '24 heures']],
    ['399 Days, Session', 2, ['399 Days', 'Session']],
    ['13 mois', 2, null],
    ['13 mois', 1, null],
    ['', 2, null],
    ['1 year and 1 month', 2, null],
    ['1 year, 1 month and 4 days', 2, null],
    ['2 ans, 24 heures', 3, null],
    ['Mesure, audience', 2, null],
  ])('%j for %d names', (text, count, expected) => {
    expect(splitParallelDurations(text, count)).toEqual(expected);
  });
});
