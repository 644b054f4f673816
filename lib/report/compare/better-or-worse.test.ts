import { describe, expect, it } from 'vitest';
import { betterOrWorse } from './better-or-worse.ts';
import type { Measure } from './better-or-worse.ts';

const fair = { sameHost: true, conditions: [], scopesLookedOnce: [] };
const measured = (...pairs: readonly (readonly [number | null, number | null])[]): readonly Measure[] =>
  pairs.map(([before, after]) => ({ of: 'undeclared', before, after }));

describe('better, worse or the same', () => {
  it.each([
    ['better', measured([4, 1], [2, 2])],
    ['worse', measured([0, 0], [2, 3])],
    ['mixed', measured([4, 1], [2, 3])],
    ['same', measured([4, 4], [0, 0])],
    ['unknown', measured([4, 1], [null, 0])],
  ] as const)('%s', (answer, all) => {
    expect(betterOrWorse(all, fair)).toBe(answer);
  });

  it.each([
    ['another portal', { ...fair, sameHost: false }],
    ['a place that one did not look at', { ...fair, scopesLookedOnce: [{}] }],
    ['another choice about cookies', { ...fair, conditions: [{ condition: 'consent' as const }] }],
  ])('nobody can say: %s', (_, unfair) => {
    expect(betterOrWorse(measured([4, 1]), unfair)).toBe('unknown');
  });

  it('another version of the tool alone leaves the answer', () => {
    expect(betterOrWorse(measured([4, 1]), { ...fair, conditions: [{ condition: 'tool' }] })).toBe('better');
  });
});
