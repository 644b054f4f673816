/**
 * The rule that repeats a line at the foot of every printed page, where the browser can (CSS Paged Media, margin boxes:
 * Chromium; Firefox leaves it out).
 *
 * @param running plain text, hostile where a report was imported.
 */
export function pageFooter(running: string): string {
  return `@page { @bottom-left { content: ${cssString(running)}; } }`;
}

/** A CSS string: everything but letters, digits and spaces is escaped by its code point, so that nothing can leave it. */
function cssString(text: string): string {
  const escaped = Array.from(text.toWellFormed(), (character) =>
    /[\p{L}\p{N} ]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
