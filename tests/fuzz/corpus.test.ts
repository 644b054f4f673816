import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus.ts';
import { targets } from './targets.ts';

/** What a fuzzer found once must hold for ever. */
describe('inputs that once showed a fault', () => {
  it.each(readCorpus().map(({ file, target, check, input }) => [file, check, target, input] as const))(
    '%s: %s',
    async (_file, _check, target, input) => {
      expect(await targets[target].hold(input)).toEqual([]);
    },
    60_000,
  );
});
