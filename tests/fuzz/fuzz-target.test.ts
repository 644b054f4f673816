import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzTarget } from './fuzz-target.ts';
import { minimise } from './minimise.ts';
import type { Target } from './target.ts';

/** A reader with two faults: it throws at `!`, and says nothing of what holds both `a` and `b`. */
const faulty: Target<string, string | null> = {
  id: 'faulty',
  inputs: fc.string({ minLength: 20, maxLength: 60, unit: fc.constantFrom('a', 'b', 'c', '!') }),
  read: (text) => {
    if (text.includes('!')) throw new TypeError('no exclamation');
    return text.includes('a') && text.includes('b') ? null : text;
  },
  checks: [{ id: 'says something', broken: (_, read) => (read === null ? 'nothing' : null) }],
  limit: { floor: 60_000, times: 1, yardstick: () => 1 },
  text: { of: (text) => text, with: (_, text) => text },
};

describe('fuzzing', () => {
  it('finds each fault once, counts it, and makes its input as small as it can be', async () => {
    const { inputs, found } = await fuzzTarget(faulty, { seed: 1, milliseconds: 60_000, most: 200 });
    expect(inputs).toBe(200);
    const told = found.map(({ check, input, times }) => ({ check, input, often: times > 1 }));
    expect(told.toSorted((one, other) => (one.check < other.check ? -1 : 1))).toEqual([
      { check: expect.stringMatching(/^reading throws in tests.fuzz.fuzz-target.test/), input: '!', often: true },
      { check: 'says something', input: expect.stringMatching(/^(?:ab|ba)$/), often: expect.any(Boolean) },
    ]);
  });

  it('tries the same inputs for the same seed, and one alone for its own', async () => {
    const [first] = (await fuzzTarget(faulty, { seed: 7, milliseconds: 60_000, most: 50 })).found;
    const alone = await fuzzTarget(faulty, { seed: first?.seed ?? 0, milliseconds: 60_000, most: 1 });
    expect(alone.found.map(({ check, seed }) => [check, seed])).toEqual([[first?.check, first?.seed]]);
  });

  it('says that a reading takes too long', async () => {
    const slow: Target<string, string> = {
      id: 'slow',
      inputs: fc.constant('slow'),
      read: (text) => {
        const end = process.threadCpuUsage().user + 20_000;
        while (process.threadCpuUsage().user < end) text.at(0);
        return text;
      },
      checks: [],
      limit: { floor: 5, times: 2, yardstick: () => 1 },
    };
    const { found } = await fuzzTarget(slow, { seed: 1, milliseconds: 60_000, most: 1 });
    expect(found.map(({ check }) => check)).toEqual(['time']);
  });
});

const holdsBold = async (text: string): Promise<boolean> => /<b>.*<\/b>/.test(text);

it('leaves out of a text all that is not needed', async () => {
  expect(await minimise(`${'x'.repeat(99)}<b>${'y'.repeat(50)}</b>${'z'.repeat(31)}`, holdsBold, 10_000)).toBe(
    '<b></b>',
  );
});
