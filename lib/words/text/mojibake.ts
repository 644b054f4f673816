/** Windows-1252 letters of the bytes 0x80 to 0x9F, in order; a space where the code page has none. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const broken = /[\u00C3\u00C2\u00C5][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;

function byteOf(letter: string): number {
  const at = upper.indexOf(letter);
  return at >= 0 && letter !== ' ' ? 0x80 + at : letter.charCodeAt(0);
}

/**
 * Undoes UTF-8 that was read as Windows-1252, for looking words up: `Ã‰metteur` is `Émetteur`. Two-byte letters only,
 * which are those of western languages.
 */
export function withoutMojibake(text: string): string {
  if (!/[ÃÂÅ]/.test(text)) return text;
  return text.replace(broken, ([lead = '', trail = '']) =>
    String.fromCharCode(((lead.charCodeAt(0) & 0x1f) << 6) | (byteOf(trail) & 0x3f)),
  );
}
