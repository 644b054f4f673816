import { describe, expect, it } from 'vitest';
import { namesWithheld } from './control-reading.ts';

describe('namesWithheld', () => {
  it.each([
    [['a', 'b'], ['b', 'a', 'c'], []],
    [['b', 'a', 'b'], ['a'], ['b']],
    [['a'], ['A'], ['a']],
    [null, [], []],
    [[], [], []],
  ] as const)('page %j, list %j → %j', (seen, listed, expected) => {
    expect(namesWithheld(seen, listed)).toEqual(expected);
  });
});
