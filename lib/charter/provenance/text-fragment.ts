import { oneLine } from '../../words/text/normalise-text.ts';

/** Long texts are shortened to their first words: a fragment is a link, not a copy. */
const longest = 80;

/** A text directive gives `-`, `,` and `&` a meaning of their own (WICG Scroll to Text Fragment, section 3.2). */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

/** The first words of a text, cut between words. */
function firstWords(text: string): string {
  const line = oneLine(text.split('\n')[0] ?? '');
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return line.slice(0, cut <= 0 ? longest : cut);
}

/** The text of a neighbour cell, if it can stand in a fragment as it is. */
function neighbour(cells: readonly string[]): string {
  const text = cells.find((cell) => cell !== '') ?? '';
  return text.includes('\n') || text.length > longest ? '' : text;
}

/**
 * The text fragment that shows a row in its page: its name cell, made sure of by the text of the cell beside it.
 *
 * @returns `#:~:text=…`, or null where the row holds no text to look for
 * @example rowFragment(['Opendatasoft', 'sessionid', 'Session'], 1) // '#:~:text=sessionid,-Session'
 */
export function rowFragment(cells: readonly string[], nameColumn: number): string | null {
  const at = (cells[nameColumn] ?? '') === '' ? cells.findIndex((cell) => cell !== '') : nameColumn;
  const text = cells[at] ?? '';
  const start = firstWords(text);
  if (start === '') return null;
  if (oneLine(text) !== start) return `#:~:text=${encode(start)}`;
  const after = firstWords(cells.slice(at + 1).find((cell) => cell !== '') ?? '');
  if (after !== '') return `#:~:text=${encode(start)},-${encode(after)}`;
  const before = neighbour(cells.slice(0, at).toReversed());
  return `#:~:text=${before === '' ? '' : `${encode(before)}-,`}${encode(start)}`;
}
