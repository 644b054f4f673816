import { signAt, wordAt } from './duration-tokens.ts';
import type { DurationToken } from './duration-tokens.ts';
import { isArticle, isHalf, numberWord } from '../../words/durations/number-words.ts';

/** A number, and the token after its last. */
export interface ReadNumber {
  readonly value: number;
  readonly to: number;
}

type Tokens = readonly DurationToken[];

/** Words that join parts of one number or of one duration. */
export const AND_WORDS: ReadonlySet<string> = new Set('and et und y e en i plus'.split(' '));
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

export function isDash(tokens: Tokens, at: number): boolean {
  return DASHES.has(signAt(tokens, at));
}

export function simpleNumber(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token?.kind === 'number') return token.value;
  return token?.kind === 'word' ? numberWord(token.word) : null;
}

function isWord(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'word';
}

/** "vingt-quatre", "treinta y seis": tens and units, both in words. */
function isTensAndUnits(tokens: Tokens, at: number, tail: ReadNumber, head: number): boolean {
  const words = isWord(tokens, at - 1) && isWord(tokens, tail.to - 1);
  return words && head >= 20 && head % 10 === 0 && tail.value < 10;
}

/** The rest of a number after its first word: "vingt-quatre", "two and a half", "2 ½". */
function readTail(tokens: Tokens, at: number, head: number): ReadNumber | null {
  const joined = isDash(tokens, at) || AND_WORDS.has(wordAt(tokens, at));
  const start = joined ? at + 1 : at;
  const next = isArticle(wordAt(tokens, start)) ? start + 1 : start;
  const value = simpleNumber(tokens, next);
  if (value === null || (!joined && isWord(tokens, next))) return null;
  const added = value < 1 || isTensAndUnits(tokens, at, { value, to: next + 1 }, head);
  return added ? { value: head + value, to: next + 1 } : null;
}

function afterBracketedNumber(tokens: Tokens, at: number): number {
  const bracketed =
    signAt(tokens, at) === '(' && simpleNumber(tokens, at + 1) !== null && signAt(tokens, at + 2) === ')';
  return bracketed ? at + 3 : at;
}

export function isArticleOrOne(tokens: Tokens, at: number): boolean {
  return isArticle(wordAt(tokens, at)) || numberWord(wordAt(tokens, at)) === 1;
}

/** The number that begins at a token: digits, words, an article, a fraction; null where there is none. */
export function readNumber(tokens: Tokens, at: number): ReadNumber | null {
  const head = simpleNumber(tokens, at);
  if (head === null) return isArticle(wordAt(tokens, at)) ? { value: 1, to: at + 1 } : null;
  // "half an hour"
  if (head === 0.5 && isArticleOrOne(tokens, at + 1)) return { value: head, to: at + 2 };
  // "une demi-heure", "ein halbes Jahr"
  if (head === 1 && isHalf(wordAt(tokens, at + 1))) return { value: 0.5, to: at + 2 };
  const tail = readTail(tokens, at + 1, head) ?? { value: head, to: at + 1 };
  return { value: tail.value, to: afterBracketedNumber(tokens, tail.to) };
}
