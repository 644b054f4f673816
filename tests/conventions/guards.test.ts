import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guards } from '../guards/guards.ts';

/** `npm run guards` removes each of them; a list that no longer fits the source would prove nothing. */
describe('guards against a silently empty list', () => {
  it.each(guards.map((guard) => [guard.what, guard] as const))('%s', (_, { file, guard, without, seenBy }) => {
    expect(readFileSync(file, 'utf8').split(guard)).toHaveLength(2);
    expect(without).not.toBe(guard);
    expect(existsSync(seenBy.file)).toBe(true);
  });
});
