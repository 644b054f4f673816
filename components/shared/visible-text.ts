/** A piece of a hostile text: as it is, or a sign for a character that nobody would see. */
export interface TextPiece {
  readonly text: string;
  readonly hidden: boolean;
}

/**
 * Controls (C0, C1), bidirectional marks and overrides, spaces of no width, soft hyphens, variation selectors, tags,
 * line and paragraph separators: they hide or reorder what a name looks like.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u;

function signFor(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
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
  let plain = '';
  for (const character of text) {
    if (unseen.test(character)) {
      if (plain !== '') pieces.push({ text: plain, hidden: false });
      plain = '';
      pieces.push({ text: signFor(character), hidden: true });
    } else {
      plain += character;
    }
  }
  if (plain !== '') pieces.push({ text: plain, hidden: false });
  return pieces;
}
