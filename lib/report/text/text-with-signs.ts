import { signFor, unseenCharacters } from './unseen-characters.ts';

/**
 * A hostile text with a sign in place of each character that nobody would see.
 *
 * @example textWithSigns('a\u202Eb') // 'a[U+202E]b'
 */
export function textWithSigns(text: string): string {
  return text.toWellFormed().replaceAll(unseenCharacters, signFor);
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
