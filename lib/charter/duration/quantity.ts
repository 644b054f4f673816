import { signAt, wordAt } from './duration-tokens.ts';
import type { DurationToken } from './duration-tokens.ts';
import { HOUR, MINUTE } from '../../words/durations/duration-units.ts';
import { AND_WORDS, isArticleOrOne, isDash, readNumber, simpleNumber } from './read-number.ts';
import type { ReadNumber } from './read-number.ts';
import { readUnit } from './read-unit.ts';

/** A number with its unit, somewhere in a text. */
export interface Quantity {
  readonly seconds: number;
  /** Seconds of its smallest unit. */
  readonly unit: number;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly DurationToken[];

export const RANGE_WORDS: ReadonlySet<string> = new Set('to a bis tot ate until hasta fins fino til do al'.split(' '));
const OR_WORDS: ReadonlySet<string> = new Set('ou or oder o u of lub eller'.split(' '));
export const BETWEEN_WORDS: ReadonlySet<string> = new Set('between entre zwischen tra fra tussen'.split(' '));

/** `6 à 13 mois`, `1-2 years`, `between 6 and 13 months`: the second number, where the first has no unit of its own. */
function upperNumber(tokens: Tokens, from: number, first: ReadNumber): ReadNumber {
  const word = wordAt(tokens, first.to);
  const between = AND_WORDS.has(word) && BETWEEN_WORDS.has(wordAt(tokens, from - 1));
  if (!isDash(tokens, first.to) && !RANGE_WORDS.has(word) && !between) return first;
  const second = simpleNumber(tokens, first.to + 1) === null ? null : readNumber(tokens, first.to + 1);
  return second && second.value >= first.value ? second : first;
}

function isUnitNext(tokens: Tokens, at: number): boolean {
  return readUnit(tokens, at, null, HOUR) !== null;
}

/** "an hour and a half", "un an et demi", and the minutes of `1h30`. */
function withRest(tokens: Tokens, quantity: Quantity): Quantity {
  const { seconds, unit, to } = quantity;
  const token = tokens[to];
  if (unit === HOUR && token?.kind === 'number' && token.value < 60 && !isUnitNext(tokens, to + 1)) {
    return { ...quantity, seconds: seconds + token.value * MINUTE, unit: MINUTE, to: to + 1 };
  }
  if (!AND_WORDS.has(wordAt(tokens, to))) return quantity;
  const half = isArticleOrOne(tokens, to + 1) ? to + 2 : to + 1;
  const ends = simpleNumber(tokens, half) === 0.5 && !isUnitNext(tokens, half + 1);
  return ends ? { ...quantity, seconds: seconds + unit / 2, to: half + 1 } : quantity;
}

/** `24/48 h`, "6 ou 12 mois": the second of two numbers that share a unit; it is one or the other. */
function otherNumber(tokens: Tokens, first: ReadNumber): ReadNumber | null {
  const word = wordAt(tokens, first.to);
  const joined = signAt(tokens, first.to) === '/' || OR_WORDS.has(word) || AND_WORDS.has(word);
  return joined && simpleNumber(tokens, first.to + 1) !== null ? readNumber(tokens, first.to + 1) : null;
}

function quantityAt(tokens: Tokens, from: number, language: string | null, previous: Quantity | null): Quantity | null {
  const first = readNumber(tokens, from);
  if (!first) return null;
  const upper = upperNumber(tokens, from, first);
  const beside = previous !== null && previous.to === from ? previous.unit : null;
  for (const number of [upper, first]) {
    const unit = readUnit(tokens, number.to, language, beside);
    if (unit) return withRest(tokens, { seconds: number.value * unit.unit, unit: unit.unit, from, to: unit.to });
  }
  const other = otherNumber(tokens, first);
  const shared = other === null ? null : readUnit(tokens, other.to, language, beside);
  return shared && { seconds: first.value * shared.unit, unit: shared.unit, from, to: first.to };
}

/** Every number with a unit, in order. */
export function quantitiesOf(tokens: Tokens, language: string | null): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const quantity = quantityAt(tokens, at, language, quantities.at(-1) ?? null);
    if (quantity) quantities.push(quantity);
    at = quantity?.to ?? at + 1;
  }
  return quantities;
}
