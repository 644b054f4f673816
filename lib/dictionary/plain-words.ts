/**
 * A text as lower-case words of letters and digits, without accents, one space between and around them.
 *
 * The spaces around let a caller look for whole words with `includes(' word ')` and for stems with `includes(' stem')`.
 *
 * @example plainWords('Authentification (front & back-office)') // ' authentification front back office '
 */
export function plainWords(text: string): string {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return ` ${letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
