import { describe, expect, it } from 'vitest';
import { named } from './results.ts';

const many = Array.from({ length: 14 }, (_, at) => `n${at}`);

describe('names for a sentence', () => {
  it.each([
    [['a', 'b'], { count: 2, names: 'a, b' }],
    [['a', 'b', 'a'], { count: 3, names: 'a (×2), b' }],
    [many, { count: 14, names: `${many.slice(0, 12).join(', ')} (+2)` }],
  ])('%j: as many as are counted', (names, expected) => {
    expect(named(names)).toEqual(expected);
  });
});
