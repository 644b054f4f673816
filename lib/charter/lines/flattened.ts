import { readNameCell } from '../../cookie/index.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { plainCell } from '../../page/index.ts';
import type { Cell, Grid } from '../../page/index.ts';
import type { ColumnLabel } from '../table/column-label.ts';
import { readColumnLabel } from '../table/column-label.ts';
import { namesInCell } from '../table/names-in-cell.ts';
import { isPureLabel } from '../../words/labels/pure-label.ts';
import type { Line } from './line.ts';
import { isNothingButNames } from './name-head.ts';
import { runOnHeader } from './run-on-header.ts';

const mostColumns = 9;

/** The cells of a row, and over how many lines they go. */
interface FlattenedRow {
  readonly cells: readonly string[];
  readonly size: number;
}

function wholeRow(cells: readonly string[] | null): FlattenedRow | null {
  return cells === null ? null : { cells, size: cells.filter((text) => text !== '').length };
}

interface Head {
  readonly labels: readonly ColumnLabel[];
  readonly name: number;
}

/** Labels one below the other, one of which is that of the names. */
function headAt(lines: readonly Line[], at: number): Head | null {
  const labels: ColumnLabel[] = [];
  while (labels.length < mostColumns) {
    const line = lines[at + labels.length];
    if (line === undefined || line.kind === 'heading' || !isPureLabel(line.text) || line.text.endsWith(':')) break;
    if (runOnHeader(line.text) !== null) break;
    const label = readColumnLabel(line.text);
    if (labels.some((known) => known.text === label.text)) break;
    labels.push(label);
  }
  const name = ['cookie-name', 'name', 'cookie']
    .map((naming) => labels.findIndex((label) => label.naming === naming))
    .find((index) => index >= 0);
  return name === undefined || labels.length < 2 ? null : { labels, name };
}

function namesAt(lines: readonly Line[], at: number, { naming }: ColumnLabel): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length > 300) return false;
  const reading = readNameCell(text);
  // A word that may be a name may as well be what the next column says.
  return reading.names.length > 0 || namesInCell(reading, text, naming).length > 1;
}

function isDuration(text: string): boolean {
  return text.length < 100 && (parseDuration(text)?.seconds ?? null) !== null;
}

const mostLinesOfRow = 9;

/** Name, words and length, in that order. */
function isNameWordsLength({ labels, name }: Head): boolean {
  return labels.length === 3 && name === 0 && labels[2]?.role === 'duration';
}

/**
 * A row of which the words go over several lines: the length that ends it is not where the labels have it, but near.
 */
function wrappedRowAt(lines: readonly Line[], at: number, head: Head): FlattenedRow | null {
  const texts = lines.slice(at, at + mostLinesOfRow).map(({ kind, text }) => (kind === 'heading' ? '' : text));
  const [name = ''] = texts;
  if (!isNameWordsLength(head) || !isNothingButNames(name)) return null;
  const length = texts.findIndex((text, line) => line > 1 && (text === '' || isDuration(text)));
  if (length < 3 || texts[length] === '') return null;
  return { cells: [name, texts.slice(1, length).join(' '), texts[length] ?? ''], size: length + 1 };
}

/** The cells of the row at a line; an empty one may be missing, which the place of the next name tells. */
function rowAt(lines: readonly Line[], at: number, { labels, name }: Head): readonly string[] | null {
  const label = labels[name];
  if (label === undefined || !namesAt(lines, at + name, label)) return null;
  const width = labels.length;
  const full = lines.slice(at, at + width).map((line) => line.text);
  const nextFull = namesAt(lines, at + width + name, label);
  const nextShort = namesAt(lines, at + width - 1 + name, label) && !nextFull;
  if (full.length === width && !nextShort) return full;
  return withGap(
    lines.slice(at, at + width - 1).map((line) => line.text),
    labels,
    name,
  );
}

/** Puts the missing cell in its place: the duration where no text is one, else the last. */
function withGap(texts: readonly string[], labels: readonly ColumnLabel[], name: number): readonly string[] | null {
  if (texts.length < labels.length - 1 || name >= texts.length + 1) return null;
  const duration = labels.findIndex((label) => label.role === 'duration');
  const gap = duration >= 0 && !texts.some((text) => isDuration(text)) ? duration : labels.length - 1;
  return gap <= name ? null : [...texts.slice(0, gap), '', ...texts.slice(gap)];
}

/** A line that ends a flattened table whatever stands in its place: a heading, the next table's labels. */
function ends(lines: readonly Line[], at: number): boolean {
  return lines[at] === undefined || lines[at]?.kind === 'heading' || headAt(lines, at) !== null;
}

/** Reads a table flattened to one cell a line: the labels in order, then the cells of each row in the same order. */
export function flattenedAt(lines: readonly Line[], at: number): { readonly grid: Grid; readonly next: number } | null {
  const head = headAt(lines, at);
  if (head === null) return null;
  const rows: (readonly Cell[])[] = [head.labels.map((label) => plainCell(label.text))];
  let next = at + head.labels.length;
  while (!ends(lines, next)) {
    const row = wrappedRowAt(lines, next, head) ?? wholeRow(rowAt(lines, next, head));
    if (row === null) break;
    rows.push(row.cells.map((text) => plainCell(text)));
    next += row.size;
  }
  if (rows.length < 2) return null;
  return { grid: { layout: 'flattened', caption: null, captionHidden: false, rows, headRows: 1 }, next };
}
