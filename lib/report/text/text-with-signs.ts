/**
 * Controls (C0, C1), bidirectional marks and overrides, spaces of no width, soft hyphens, variation selectors, tags,
 * line and paragraph separators: they hide or reorder what a name looks like.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

function signFor(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x24_00 + code);
  if (code === 0x7f) return '\u2421';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * A hostile text with a sign in place of each character that nobody would see.
 *
 * @example textWithSigns('a\u202Eb') // 'a[U+202E]b'
 */
export function textWithSigns(text: string): string {
  return text.toWellFormed().replaceAll(unseen, signFor);
}

/** Longest name that a person reads; the whole of it is in the JSON and the CSV. */
const longestName = 160;

/** Longest sentence of a report: one that repeats a hostile name is cut. */
export const longestSentence = 1000;

/**
 * A text for one cell of a page, cut where it is too long to be read, with its true length.
 *
 * @param more says how long the whole is: `(4000 characters)`.
 */
export function shortText(text: string, more: (length: number) => string, longest = longestName): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).toWellFormed()}… ${more(text.length)}`;
}
