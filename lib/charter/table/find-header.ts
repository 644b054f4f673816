import type { Cell } from '../../page/index.ts';
import { isNameAtLeast } from '../../cookie/index.ts';
import { isDuration } from '../duration/is-duration.ts';
import { isLabelText, readColumnLabel } from './column-label.ts';
import { isKnownName } from '../../words/names/known-name.ts';
import { ownLabels } from './own-labels.ts';

export interface HeaderReading {
  /** The labels, one a column; empty where the table has none. */
  readonly labels: readonly string[];
  /** Index of the first row of the body. */
  readonly bodyFrom: number;
  /** A row above the header that is the table's title. */
  readonly title: string | null;
}

/** A row that says one thing only: a title, or the label of the rows below. */
export function singleText(row: readonly Cell[], width: number): string | null {
  const texts = row.filter((cell) => cell.text !== '' && cell.copied !== 'column');
  const only = texts[0];
  if (texts.length !== 1 || only === undefined) return null;
  const spans = row.filter((cell) => cell.copied === 'column').length;
  return width > 1 && (row.length === 1 || spans > 0 || row[0] === only) ? only.text : null;
}

const plainWords = /^[\p{L}\s'’()/.:-]+$/u;

/** Two labels or more, and most cells are labels; one is enough in a first row where all cells are words. */
function isHeaderRow(row: readonly Cell[], first: boolean): boolean {
  const texts = row.filter((cell) => cell.text !== '' && cell.copied !== 'column');
  const labels = texts.filter((cell) => isLabelText(cell.text)).length;
  if (labels === 1 && first && texts.length === row.length && row.length > 1)
    return texts.every(({ text }) => plainWords.test(text) && text.split(' ').length < 5);
  return (labels >= 2 && labels * 2 >= texts.length) || (texts.length === 1 && row.length === 1 && labels === 1);
}

function allHeading(row: readonly Cell[]): boolean {
  return row.length > 1 && row.every((cell) => cell.heading || cell.text === '');
}

function labelsFromCells(rows: readonly (readonly Cell[])[]): readonly string[] {
  const row = rows.find((cells) => cells.some((cell) => cell.label !== null));
  return row === undefined ? [] : row.map((cell) => cell.label ?? '');
}

/** Words over several columns each, and labels below: the upper level of a header. */
function isGroupRow(row: readonly Cell[], below: readonly Cell[] | undefined): boolean {
  if (!row.some((cell) => cell.copied === 'column') || row.length !== below?.length) return false;
  const texts = row.filter((cell) => cell.text !== '' && cell.copied === 'no');
  return texts.length > 1 && texts.every(({ text }) => plainWords.test(text)) && isHeaderRow(below, false);
}

function opensHeader(rows: readonly (readonly Cell[])[], at: number): boolean {
  const row = rows[at] ?? [];
  return isHeaderRow(row, at === 0) || isGroupRow(row, rows[at + 1]);
}

const deepest = 3;

/** How many rows the header has: a row with labels over several columns has one below that says what each holds. */
function headerDepth(rows: readonly (readonly Cell[])[], from: number, headRows: number): number {
  let depth = 1;
  while (depth < deepest) {
    const above = rows[from + depth - 1] ?? [];
    const row = rows[from + depth] ?? [];
    const grouped = above.some((cell) => cell.copied === 'column');
    const goesOn = isHeaderRow(row, false) && row.length === above.length && singleText(row, row.length) === null;
    if (!goesOn || (!grouped && !(from + depth < headRows && row.some((cell) => cell.copied === 'row')))) break;
    depth += 1;
  }
  return depth;
}

/** "Nom" below "Émetteur", "Du cookie" below "Conservation": the lower label alone does not say what stands there. */
function needsGroup(label: string, group: string): boolean {
  const { naming } = readColumnLabel(label);
  if (naming === 'name' || naming === 'against') return naming === 'name';
  return readColumnLabel(group).role === 'duration';
}

/** The lower label names the column; the upper one helps where the lower says too little. */
function labelsOf(rows: readonly (readonly Cell[])[]): readonly string[] {
  const lowest = rows.at(-1) ?? [];
  return lowest.map((cell, column) => {
    const above = rows.slice(0, -1).map((row) => row[column]?.text ?? '');
    const group = above.findLast((text) => text !== '' && text !== cell.text) ?? '';
    if (cell.text === '') return group;
    return group !== '' && needsGroup(cell.text, group) ? `${group} ${cell.text}` : cell.text;
  });
}

/** A name and a length: a row of the body, though the page may set it as a header. */
function isEntry(row: readonly Cell[]): boolean {
  const texts = row.filter((cell) => cell.copied === 'no').map((cell) => cell.text);
  const name = texts.findIndex((text) => isNameAtLeast(text, 'likely') || (isKnownName(text) && !isLabelText(text)));
  return name >= 0 && texts.some((text, column) => column !== name && isDuration(text));
}

/** Looks for the labels of the columns: repeated by the cells, marked as such, or in the first rows. */
export function findHeader(rows: readonly (readonly Cell[])[], headRows: number, width: number): HeaderReading {
  const own = ownLabels(rows, width) ?? (isEntry(rows[0] ?? []) ? labelsFromCells(rows) : null);
  return own === null ? headerAmong(rows, headRows, width) : { labels: own, bodyFrom: 0, title: null };
}

/** The header among the first rows. */
function headerAmong(rows: readonly (readonly Cell[])[], headRows: number, width: number): HeaderReading {
  let title: string | null = null;
  for (let index = 0; index < Math.min(rows.length, 4); index += 1) {
    const row = rows[index] ?? [];
    const only = singleText(row, width);
    if (opensHeader(rows, index) || (only === null && (allHeading(row) || index < headRows))) {
      const depth = headerDepth(rows, index, headRows);
      const labels = labelsOf(rows.slice(index, index + depth));
      return { labels, bodyFrom: Math.max(index + depth, headRows), title };
    }
    if (only === null) break;
    title ??= only;
  }
  return { labels: labelsFromCells(rows), bodyFrom: headRows, title: null };
}
