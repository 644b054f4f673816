import { visibleText } from '../../cookie/index.ts';
import type { DeclaredDuration } from '../declared-cookie.ts';
import { foldWords, tokenizeDuration, wordAt } from './duration-tokens.ts';
import type { DurationToken } from './duration-tokens.ts';
import { unitSeconds } from '../../words/durations/duration-units.ts';
import { disclaims, listsSession, meansSession, varies } from '../../words/durations/duration-words.ts';
import { isoSeconds } from './iso-duration.ts';
import { joinQuantities } from './join-quantities.ts';
import { quantitiesOf } from './quantity.ts';
import type { Quantity } from './quantity.ts';

/** What the page says of its durations outside the cell. */
export interface DurationContext {
  /** The unit stated by the column's header: "jours", "Durée (en mois)". */
  readonly unit?: string;
  /** BCP 47 primary language subtag, for abbreviations that languages share (`2 J.`). */
  readonly language?: string | null;
}

/** Two lengths this close are one length said twice: "13 mois (395 jours)", "6 months / 180 days". */
const SAME_WITHIN = 0.03;

function foldedWords(tokens: readonly DurationToken[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => (token.kind === 'number' ? String(token.value) : token.kind === 'word' ? token.word : token.sign))
    .join(' ');
}

function headerUnit(context: DurationContext): number | null {
  const tokens = tokenizeDuration(visibleText(context.unit ?? ''));
  const units = tokens.map((_token, at) => unitSeconds(wordAt(tokens, at), context.language ?? null));
  return units.findLast((unit) => unit !== null) ?? null;
}

/** A cell that is a bare number, or a range of two: the header says of what. */
function bareSeconds(text: string, unit: number | null): number | null {
  const match = /^(?:[~<≤≈]|max\.?|env\.?|ca\.?)?\s*(?:\d+\s*(?:-|–|à|to|a|bis)\s*)?(\d+(?:[.,]\d+)?)$/iu.exec(text);
  return match?.[1] && unit !== null ? Number(match[1].replace(',', '.')) * unit : null;
}

/** `Jours : 30`, `urte 1`: the unit first. */
function unitFirst(tokens: readonly DurationToken[], language: string | null): number | null {
  const [first, ...rest] = tokens.filter((token) => token.kind !== 'sign');
  const [only] = rest;
  if (first?.kind !== 'word' || only?.kind !== 'number' || rest.length > 1) return null;
  const unit = unitSeconds(first.word, language);
  return unit === null ? null : unit * only.value;
}

function agreed(quantities: readonly Quantity[]): number | null {
  const [first, ...others] = quantities;
  if (!first) return null;
  const same = others.every((other) => Math.abs(other.seconds - first.seconds) <= first.seconds * SAME_WITHIN);
  return same ? first.seconds : null;
}

/** Most cells: a number and a unit. */
const PLAIN = /^(\d{1,4}) ?(\p{L}{2,})$/u;

function plainSeconds(text: string, language: string | null): number | null {
  const match = PLAIN.exec(text);
  const unit = match?.[2] === undefined ? null : unitSeconds(foldWords(match[2]), language);
  return unit === null ? null : Number(match?.[1]) * unit;
}

function wordedSeconds(text: string, language: string | null): number | null {
  const folded = foldWords(text);
  const tokens = tokenizeDuration(text);
  const quantities = joinQuantities(tokens, quantitiesOf(tokens, language));
  if (quantities.length === 0) return unitFirst(tokens, language) ?? (meansSession(folded) ? 0 : null);
  if (varies(folded) || listsSession(folded)) return null;
  const lifetimes = quantities.filter(({ from }) => !disclaims(foldedWords(tokens, Math.max(0, from - 4), from)));
  return agreed(lifetimes);
}

/** Whole seconds; anything shorter than one is one, since 0 means the session. */
function whole(seconds: number | null): number | null {
  if (seconds === null || !Number.isFinite(seconds)) return null;
  return seconds === 0 ? 0 : Math.max(1, Math.round(seconds));
}

/**
 * Reads the words of a duration column in eight languages (fr, en, es, de, it, nl, pt, ca).
 *
 * A day has 86,400 seconds, a week 7 days, a year 365 days and a month a twelfth of that. Of a range and of "up to" the
 * upper end counts, since that is what the charter promises not to exceed; "about" is taken at its number. 0 is the
 * browser's session. Seconds are null where the words are not certain: "persistent", "variable", "at least", two lengths
 * that differ, a condition.
 *
 * @param text the cell, as written
 * @returns the words with their seconds, or null for a cell that says nothing (empty, a dash)
 * @example parseDuration('13 mois') // { text: '13 mois', seconds: 34164000 }
 * @example parseDuration('Up to 12 months')?.seconds // 31536000
 */
export function parseDuration(text: string, context: DurationContext = {}): DeclaredDuration | null {
  const seen = visibleText(text).replaceAll(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}∞½¼¾]/u.test(seen)) return null;
  const language = context.language ?? null;
  const seconds =
    plainSeconds(seen, language) ??
    bareSeconds(seen, headerUnit(context)) ??
    isoSeconds(seen) ??
    wordedSeconds(seen, language);
  return { text: text.trim(), seconds: whole(seconds) };
}
