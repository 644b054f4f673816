import { looksLikeCookieName, NAME_FAMILIES, WELL_KNOWN_NAMES } from '../../cookie/index.ts';
import { plainCell } from '../../page/index.ts';
import type { Cell, Grid } from '../../page/index.ts';
import { readColumnLabel } from '../table/column-label.ts';
import { isPureLabel } from '../../words/labels/pure-label.ts';
import type { Line } from './line.ts';

/** Where two cells may have been glued: a small letter, digit or bracket before a capital; a bracket before a letter. */
const seam = /(?<=[\p{Ll}\p{N})\].…])(?=\p{Lu})|(?<=\))(?=[\p{L}_])/gu;

function piecesOf(text: string): readonly string[] {
  return text.split(seam);
}

/** The labels of a header whose cells are glued: "ProviderService and locationCookie namePurpose". */
function gluedLabels(text: string): readonly string[] | null {
  if (text.length > 200) return null;
  const pieces = piecesOf(text);
  if (pieces.length < 3 || pieces.length > 9 || !pieces.every((piece) => isPureLabel(piece) || piece.length > 1))
    return null;
  const known = pieces.filter((piece) => isPureLabel(piece)).length;
  const naming = pieces.some((piece) => readColumnLabel(piece).naming === 'cookie-name');
  return naming && known * 3 >= pieces.length * 2 ? pieces : null;
}

/** Names that portals and their trackers set, longest first: where cells are glued only they can be told from words. */
const dictionary = [
  ...new Set([...WELL_KNOWN_NAMES, ...NAME_FAMILIES.map(({ name }) => name), 'django_language', 'cookies_preferences']),
]
  .filter((name) => name.length > 5)
  .toSorted((one, other) => other.length - one.length);

/** The place of a known name in a line that no letter joins to a longer word of the same kind. */
function knownNameIn(text: string): { readonly start: number; readonly name: string } | null {
  for (const name of dictionary) {
    const start = text.indexOf(name);
    if (start > 0) return { start, name };
  }
  return null;
}

/** Cuts words at their seams into so many cells, the last cells empty where there are fewer. */
function cutInto(text: string, count: number): readonly string[] | null {
  if (count === 0) return text === '' ? [] : null;
  const pieces = text === '' ? [] : piecesOf(text);
  if (pieces.length > count) return [...pieces.slice(0, count - 1), pieces.slice(count - 1).join('')];
  return [...pieces, ...Array.from({ length: count - pieces.length }, () => '')];
}

function rowByName(text: string, width: number, name: number): readonly string[] | null {
  const found = knownNameIn(text);
  if (found === null) return null;
  const before = cutInto(text.slice(0, found.start), name);
  const after = cutInto(text.slice(found.start + found.name.length), width - name - 1);
  return before === null || after === null ? null : [...before, found.name, ...after];
}

/** Cells by their seams alone, if there are as many and the name looks like one. */
function rowBySeams(text: string, width: number, name: number): readonly string[] | null {
  const pieces = piecesOf(text);
  const cell = pieces[name] ?? '';
  if (pieces.length > width || pieces.length < width - 1) return null;
  return ['possible', 'likely', 'certain'].includes(looksLikeCookieName(cell)) ? [...pieces, ''].slice(0, width) : null;
}

/** Reads a table whose cells an extraction of text has glued together, one row a line. */
export function gluedTableAt(
  lines: readonly Line[],
  at: number,
): { readonly grid: Grid; readonly next: number } | null {
  const labels = gluedLabels(lines[at]?.text ?? '');
  if (labels === null) return null;
  const name = labels.findIndex((label) => readColumnLabel(label).naming === 'cookie-name');
  const rows: (readonly Cell[])[] = [labels.map((label) => plainCell(label))];
  let next = at + 1;
  for (let line = lines[next]; line !== undefined && line.text.length < 2000; line = lines[next]) {
    const row = rowByName(line.text, labels.length, name) ?? rowBySeams(line.text, labels.length, name);
    if (row === null) break;
    rows.push(row.map((text) => plainCell(text.trim())));
    next += 1;
  }
  if (rows.length < 2) return null;
  return { grid: { layout: 'glued', caption: null, captionHidden: false, rows, headRows: 1 }, next };
}
