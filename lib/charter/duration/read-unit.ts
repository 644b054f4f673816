import { signAt, wordAt } from './duration-tokens.ts';
import type { DurationToken } from './duration-tokens.ts';
import { HOUR, unitAfter, unitSeconds } from '../../words/durations/duration-units.ts';
import { isDash } from './read-number.ts';

/** Seconds of a unit, and the token after its last. */
export interface ReadUnit {
  readonly unit: number;
  readonly to: number;
}

type Tokens = readonly DurationToken[];

/** Words between a number and its unit: "13 calendar months", "quinzaine de jours". */
const FILLERS: ReadonlySet<string> = new Set('calendar full complete consecutive whole de d of volle'.split(' '));

function toUnit(unit: number | null, at: number): ReadUnit | null {
  return unit === null ? null : { unit, to: at + 1 };
}

function readQuarter(tokens: Tokens, at: number, language: string | null): ReadUnit | null {
  for (let next = at + 1; next <= at + 4; next += 1) {
    if (unitSeconds(wordAt(tokens, next), language) === HOUR) return { unit: HOUR / 4, to: next + 1 };
  }
  return null;
}

function isFiller(tokens: Tokens, at: number): boolean {
  return isDash(tokens, at) || /^['’]$/.test(signAt(tokens, at)) || FILLERS.has(wordAt(tokens, at));
}

function unitAt(tokens: Tokens, start: number, language: string | null, previous: number | null): ReadUnit | null {
  // "un quart d'heure", "quarter of an hour"
  if (/^(?:quart|quarter|quarto|cuarto|quarti)$/.test(wordAt(tokens, start)))
    return readQuarter(tokens, start, language);
  const token = tokens[start];
  if (token?.kind !== 'word') return null;
  if (token.word === 'm') return previous === null ? null : toUnit(unitAfter(previous), start);
  // A capital J is no French day, and no year where the language is not known.
  if (token.word === 'j' && token.capital && language === null) return null;
  return toUnit(unitSeconds(token.word, language), start);
}

/**
 * The unit that begins at a token, perhaps after a hyphen or a filler; null where there is none.
 *
 * @param previous the unit of the quantity right before, for a lone `m`
 */
export function readUnit(
  tokens: Tokens,
  at: number,
  language: string | null,
  previous: number | null,
): ReadUnit | null {
  return (
    unitAt(tokens, at, language, previous) ?? (isFiller(tokens, at) ? unitAt(tokens, at + 1, language, previous) : null)
  );
}
