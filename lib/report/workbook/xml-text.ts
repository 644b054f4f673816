const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What XML 1.0 can't hold, and the carriage return, which its readers turn into a line feed. */
// oxlint-disable-next-line no-control-regex -- these are the very characters that may not stand in XML
const unheld = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

/** Spreadsheets read `_x000D_` in a text as that character; an underscore that only looks so is written `_x005F_`. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Text of a cell as XML that spreadsheets read back as it was: characters that XML can't hold take SpreadsheetML's own
 * form (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(looksEscaped, '_x005F_')
    .replaceAll(unheld, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll(/[&<>]/g, (character) => entities[character] ?? character);
}
