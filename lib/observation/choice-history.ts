import type { ConsentChoice } from './consent-choice.ts';

/** A choice about cookies for as long as it was known to be in force. */
export interface ChoicePeriod {
  readonly consent: ConsentChoice;
  /** The first look, or response, that showed it. ISO 8601, UTC. */
  readonly since: string;
  /** The last one that showed it. ISO 8601, UTC. */
  readonly until: string;
}

/** What was known of the choice during an audit, in order of time. */
export type ChoiceHistory = readonly ChoicePeriod[];

/** Somebody who changes their mind more often than this is a program. */
const most = 50;

const same = (one: ConsentChoice, other: ConsentChoice): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The history with what one more look, or response, showed.
 *
 * @param at ISO 8601, UTC; not before the history's end.
 */
export function noteChoice(history: ChoiceHistory, consent: ConsentChoice, at: string): ChoiceHistory {
  const last = history.at(-1);
  if (last !== undefined && same(last.consent, consent)) return [...history.slice(0, -1), { ...last, until: at }];
  return [...history, { consent, since: at, until: at }].slice(-most);
}

/**
 * The choices that may have been in force at some moment of a span: between two looks that showed different ones nobody
 * knows which of both it was.
 *
 * @param from ISO 8601, UTC
 * @param to ISO 8601, UTC; the same for a moment
 */
export function choicesBetween(history: ChoiceHistory, from: string, to: string): readonly ConsentChoice[] {
  const before = history.findLastIndex(({ since }) => since <= from);
  const after = history.findIndex(({ until }) => until >= to);
  const end = after === -1 ? history.length - 1 : after;
  return history.slice(Math.max(before, 0), end + 1).map(({ consent }) => consent);
}
