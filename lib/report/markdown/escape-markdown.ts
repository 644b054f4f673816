import { textWithSigns } from '../text/text-with-signs.ts';

/** Signs that can begin something anywhere in a line. */
const anywhere = /[!"#$%&*+<=>@[\\\]^_`{|}~]/g;

/** What begins a list or a rule at the start of a line only. */
const atStart = /^(\d{1,9})([).])|^(-)/;

/** A word that may stand in code, or a sign that may not: a space, bracket, quotation mark, the bar of a table, the sign of code itself. */
const pieces = /[^\s`|<>"()[\]]+|[`|<>"()[\]]/g;

/**
 * Words that programs make a link of. They look for them in the text that is left when escapes are gone (GitHub: e-mail
 * addresses and whom to notify; others: web addresses too), so that only code keeps such a word from it.
 */
const madeALink = /:\/\/|www\.|@/i;

/**
 * A text that stays text in CommonMark and in its tables (0.31, section 2.4: any ASCII punctuation may be escaped), its
 * addresses as code. Line breaks and other unseen characters become signs.
 *
 * @example escapeMarkdown('<b> | _x_ a@b.test') // '\\<b\\> \\| \\_x\\_ `a@b.test`'
 */
export function escapeMarkdown(text: string): string {
  return asLine(escapePiece(text));
}

/** A piece within a line: the space at its ends is the line's. */
export function escapePiece(text: string): string {
  return textWithSigns(text).replaceAll(pieces, (piece) =>
    madeALink.test(piece) ? `\`${piece}\`` : escapeSigns(piece),
  );
}

/** The words of a link: no link is made within one. */
export function escapeLinkText(text: string): string {
  return escapeSigns(textWithSigns(text));
}

function escapeSigns(text: string): string {
  return text.replaceAll(anywhere, String.raw`\$&`);
}

/** A line that begins neither a list, a rule nor code. */
export function asLine(markdown: string): string {
  return markdown.trimStart().replace(atStart, String.raw`$1\$2$3`);
}
