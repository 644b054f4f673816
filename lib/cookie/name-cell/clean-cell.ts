import { visibleText } from '../visible-text.ts';

/** Longest name cell that is read; what follows is dropped. */
const MAX_CELL_LENGTH = 20_000;

const QUOTES = /["`“”„‟«»‹›]|&quot;/g;
/* Apostrophes quote only at the edges of a word: in "l'utilisateur" they belong to it. */
const OPENING_APOSTROPHE = /(^|[\s(,;/[])['‘’‚](?=\S)/g;
const CLOSING_APOSTROPHE = /(\S)['’‘](?=$|[\s),;/\].:])/g;
/* Markdown: `\_` and `\*` are the characters themselves; `**name**` is emphasis. A regular expression keeps its `\.`. */
const MARKDOWN_ESCAPE = /\\([_*#<>[\]{}~`|+!-])/g;
const EMPHASIS = /(^|[\s,;(])(\*\*(?=[^\s*])|__(?=[^\s_]))([^\s*,;]+?)\2(?=$|[\s,;)])/g;
const SUPERSCRIPT = /[¹²³⁰-⁹†‡]+/g;

/** The cell as it is seen, with at most one space in a row and none around line breaks. */
export function visibleCell(cell: string): string {
  return visibleText(cell.slice(0, MAX_CELL_LENGTH))
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/ +/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function isEmphasis(mark: string, inner: string): boolean {
  // `__utma__` with underscores inside is a name; `__name__` of a single word is emphasis.
  return mark === '**' || !inner.includes('_');
}

/** Drops what only dresses a name up: quotes, markdown, footnote marks. */
export function undress(text: string): string {
  return text
    .replaceAll(QUOTES, ' ')
    .replaceAll(OPENING_APOSTROPHE, '$1')
    .replaceAll(CLOSING_APOSTROPHE, '$1')
    .replaceAll(MARKDOWN_ESCAPE, '$1')
    .replaceAll(EMPHASIS, (whole, before: string, mark: string, inner: string) =>
      isEmphasis(mark, inner) ? before + inner : whole,
    )
    .replaceAll(SUPERSCRIPT, '')
    .replaceAll(/ +/g, ' ')
    .trim();
}
