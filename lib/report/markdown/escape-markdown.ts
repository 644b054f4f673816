import { textWithSigns } from '../text/text-with-signs.ts';

/** Signs that can begin something anywhere in a line, and the colon of an address, which GitHub would make a link of. */
const anywhere = /[!"#$%&*+<=>@[\\\]^_`{|}~]|:(?=\/\/)|(?<=www)\./gi;

/** What begins a list or a rule at the start of a line only. */
const atStart = /^(\d{1,9})([).])|^(-)/;

/**
 * A text that stays text in CommonMark and in its tables (0.31, section 2.4: any ASCII punctuation may be escaped).
 * Line breaks and other unseen characters become signs.
 *
 * @example escapeMarkdown('<b> | _x_') // '\\<b\\> \\| \\_x\\_'
 */
export function escapeMarkdown(text: string): string {
  return asLine(escapePiece(text));
}

/** A piece within a line: the space at its ends is the line's. */
export function escapePiece(text: string): string {
  return textWithSigns(text).replaceAll(anywhere, String.raw`\$&`);
}

/** A line that begins neither a list, a rule nor code. */
export function asLine(markdown: string): string {
  return markdown.trimStart().replace(atStart, String.raw`$1\$2$3`);
}
