import { withoutUnseen } from './unseen.ts';

const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const TYPOGRAPHIC_HYPHEN = /[\u2010\u2011\uFE63]/gu;
/** Distance between a full-width form (U+FF01…) and its ASCII twin (U+0021…). */
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * The text that a reader sees, for reading names and durations out of it: what prints nothing is dropped, every kind
 * of space becomes U+0020, every kind of line break `\n`, full-width letters and digits their ASCII twins, and the
 * non-breaking hyphen a hyphen. Nothing else changes: names stay as written. Idempotent.
 *
 * @example visibleText('_\u00ADga\u00A0\uFF3F') // '_ga _'
 */
export function visibleText(text: string): string {
  return withoutUnseen(text.replace(LINE_BREAK, '\n'))
    .replace(SPACE, ' ')
    .replace(TYPOGRAPHIC_HYPHEN, '-')
    .replace(FULL_WIDTH, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - FULL_WIDTH_OFFSET));
}
