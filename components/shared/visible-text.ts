import { signFor, unseenCharacters } from '../../lib/report/text/unseen-characters.ts';

/** A piece of a hostile text: as it is, or a sign for a character that nobody would see. */
export interface TextPiece {
  readonly text: string;
  readonly hidden: boolean;
}

/**
 * Splits a text so that its invisible characters can be shown as signs.
 *
 * @param text any text, hostile ones included.
 * @returns pieces that, hidden ones apart, join to the text. Linear in its length.
 * @example visiblePieces('a\u202Eb') // [{ a }, { [U+202E], hidden }, { b }]
 */
export function visiblePieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(unseenCharacters)) {
    if (index > from) pieces.push({ text: text.slice(from, index), hidden: false });
    pieces.push({ text: signFor(character), hidden: true });
    from = index + character.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hidden: false });
  return pieces;
}
