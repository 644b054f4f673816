import { withoutMojibake } from './mojibake.ts';

const marks = /[\u0300-\u036F]/g;
const notWord = /[^\p{L}\p{N}]+/gu;

/**
 * The form in which words are looked up in the lexicons: lower case, no accents, only letters and digits, one space
 * between words.
 *
 * @example fold("Durée de vie (max.) :") // 'duree de vie max'
 */
export function fold(text: string): string {
  return withoutMojibake(text)
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(notWord, ' ')
    .trim();
}

/** The words of a text as {@link fold} gives them. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
