import { describe, expect, it } from 'vitest';
import { choicesBetween, noteChoice, type ChoiceHistory } from './choice-history.ts';
import type { ConsentChoice } from './consent-choice.ts';

const none: ConsentChoice = { kind: 'none' };
const refused: ConsentChoice = { kind: 'choice', services: { ga: false }, madeAt: null };
const accepted: ConsentChoice = { kind: 'choice', services: { ga: true }, madeAt: null };
const at = (second: number): string => `2026-12-01T10:00:${String(second).padStart(2, '0')}.000Z`;

/** Looks at seconds 0 and 10 without a choice, at 20 and 30 with a refusal, at 40 with an acceptance. */
const history: ChoiceHistory = (
  [
    [0, none],
    [10, none],
    [20, refused],
    [30, refused],
    [40, accepted],
  ] as const
).reduce<ChoiceHistory>((known, [second, consent]) => noteChoice(known, consent, at(second)), []);

describe('noteChoice', () => {
  it('keeps one period for each choice, from the first look that showed it to the last', () => {
    expect(history).toEqual([
      { consent: none, since: at(0), until: at(10) },
      { consent: refused, since: at(20), until: at(30) },
      { consent: accepted, since: at(40), until: at(40) },
    ]);
  });
});

describe('choicesBetween', () => {
  it.each([
    [5, 5, [none], 'within a period'],
    [10, 10, [none], 'at its end'],
    [15, 15, [none, refused], 'between two looks'],
    [20, 20, [refused], 'at the look that showed it'],
    [25, 35, [refused, accepted], 'from one into the next'],
    [5, 45, [none, refused, accepted], 'over all, and after the last look'],
    [50, 50, [accepted], 'after the last look'],
  ] as const)('%i to %i: %j (%s)', (from, to, expected, _why) => {
    expect(choicesBetween(history, at(from), at(to))).toEqual(expected);
  });

  it('knows nothing of a choice that nobody looked for', () => {
    expect(choicesBetween([], at(0), at(1))).toEqual([]);
  });
});
