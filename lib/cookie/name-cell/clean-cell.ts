import { visibleText } from '../../words/text/visible-text.ts';

/** Longest name cell that is read, in characters; what follows is dropped. */
const MAX_CELL_LENGTH = 20_000;

/** Whether a cell is too long to be read to its end. */
export function isCut(cell: string): boolean {
  return cell.length > MAX_CELL_LENGTH;
}

/** As much of a cell as is read: no name is cut in two where anything parts it from the one before. */
function readablePart(cell: string): string {
  if (!isCut(cell)) return cell;
  const part = cell.slice(0, MAX_CELL_LENGTH + 1);
  const end = Math.max(...[' ', '\n', '\t', ',', ';'].map((separator) => part.lastIndexOf(separator)));
  return part.slice(0, end > 0 ? end : MAX_CELL_LENGTH);
}

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
  return visibleText(readablePart(cell))
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/ +/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/* `_pk_ *`, `_ga_ <ID>`: a name cut off at its separator, and what fills it. */
const CUT_OFF = /(?<=[\p{L}\p{N}][_-]) (?=[*<{[#])/gu;

/** `_pk_ *` is the pattern `_pk_*`. */
export function joinCutOff(text: string): string {
  return text.replaceAll(CUT_OFF, '');
}

function isEmphasis(mark: string, inner: string): boolean {
  // `__utma__` with underscores inside is a name; `__name__` of a single word is emphasis.
  return mark === '**' || !inner.includes('_');
}

/** Drops what only dresses a name up: quotes, markdown, footnote marks, a space within. */
export function undress(text: string): string {
  const dressed = text
    .replaceAll(QUOTES, ' ')
    .replaceAll(OPENING_APOSTROPHE, '$1')
    .replaceAll(CLOSING_APOSTROPHE, '$1')
    .replaceAll(MARKDOWN_ESCAPE, '$1')
    .replaceAll(EMPHASIS, (whole, before: string, mark: string, inner: string) =>
      isEmphasis(mark, inner) ? before + inner : whole,
    )
    .replaceAll(SUPERSCRIPT, '')
    .replaceAll(/ +/g, ' ');
  return joinCutOff(dressed).trim();
}
