/**
 * Controls (C0, C1), bidirectional marks and overrides, spaces of no width, soft hyphens, variation selectors, tags,
 * line and paragraph separators: they hide or reorder what a name looks like.
 */
export const unseenCharacters = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

/** What stands for a character that nobody would see: `[U+202E]`, and for a control of ASCII its own picture, `␀`. */
export function signFor(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x24_00 + code);
  if (code === 0x7f) return '\u2421';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
