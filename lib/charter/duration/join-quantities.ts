import { signAt, wordAt } from './duration-tokens.ts';
import type { DurationToken } from './duration-tokens.ts';
import { BETWEEN_WORDS, RANGE_WORDS } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { AND_WORDS, isDash } from './read-number.ts';

type Tokens = readonly DurationToken[];

/** A year and a day is one duration; "2 ans, 24 heures" are two. */
const MAX_UNIT_RATIO = 366;

/** Whether all tokens between two quantities pass. */
function isBetween(a: Quantity, b: Quantity, test: (at: number) => boolean): boolean {
  for (let at = a.to; at < b.from; at += 1) if (!test(at)) return false;
  return true;
}

function isCompound(tokens: Tokens, a: Quantity, b: Quantity): boolean {
  const joins = (at: number): boolean =>
    AND_WORDS.has(wordAt(tokens, at)) || [',', '+', '&'].includes(signAt(tokens, at));
  const near = b.unit < a.unit && a.unit <= b.unit * MAX_UNIT_RATIO && b.seconds < a.unit;
  return near && isBetween(a, b, joins);
}

function isRange(tokens: Tokens, a: Quantity, b: Quantity): boolean {
  const between = BETWEEN_WORDS.has(wordAt(tokens, a.from - 1));
  const joins = (at: number): boolean =>
    isDash(tokens, at) || RANGE_WORDS.has(wordAt(tokens, at)) || (between && AND_WORDS.has(wordAt(tokens, at)));
  return b.from > a.to && b.seconds >= a.seconds && isBetween(a, b, joins);
}

/** Puts compounds ("1 year, 1 month and 4 days") and ranges ("10 minutes à 2 ans": the upper end) together. */
export function joinQuantities(tokens: Tokens, quantities: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const previous = joined.at(-1);
    if (previous && isCompound(tokens, previous, quantity)) {
      joined[joined.length - 1] = { ...quantity, seconds: previous.seconds + quantity.seconds, from: previous.from };
    } else if (previous && isRange(tokens, previous, quantity)) {
      joined[joined.length - 1] = { ...quantity, from: previous.from };
    } else joined.push(quantity);
  }
  return joined;
}
