import { isPureLabel } from '../../words/labels/pure-label.ts';
import { isNamingLabel } from '../table/column-label.ts';
import {
  plainCell,
  cellText,
  childElements,
  holdsStructure,
  attribute,
  childrenOf,
  isElement,
} from '../../page/index.ts';
import type { Cell, Grid, HtmlElement } from '../../page/index.ts';

const mostColumns = 12;
const mostHeaderNodes = 40;
const rowTags: ReadonlySet<string> = new Set('div ul ol li section article header p span a'.split(' '));

/** The cells of an element that may be a row: two elements or more and no words beside them. */
export function rowCells(element: HtmlElement): readonly HtmlElement[] | null {
  if (!rowTags.has(element.tagName)) return null;
  const cells = childElements(element, mostColumns);
  return cells !== null && cells.length > 1 ? cells : null;
}

function labelsOf(cells: readonly HtmlElement[]): readonly string[] | null {
  const labels: string[] = [];
  for (const cell of cells) {
    if (holdsStructure(cell, mostHeaderNodes)) return null;
    labels.push(cellText(cell));
  }
  return labels;
}

const plainWords = /^[\p{L}\s'’()./:-]{0,60}$/u;

/** Labels of columns, one of which is that of the names. */
function areLabels(labels: readonly string[]): boolean {
  const pure = labels.filter((label) => isPureLabel(label));
  if (pure.length < 2 || pure.length * 3 < labels.length * 2 || !labels.every((label) => plainWords.test(label)))
    return false;
  return pure.some((label) => isNamingLabel(label));
}

/** Cells are elements of one kind; a title and a subtitle, a heading and a table are none. */
function areAlike(elements: readonly HtmlElement[]): boolean {
  const [first] = elements;
  return first !== undefined && first.tagName !== 'table' && elements.every(({ tagName }) => tagName === first.tagName);
}

function elementsIn(element: HtmlElement): readonly HtmlElement[] {
  return childrenOf(element).filter((child) => isElement(child));
}

/** The rows that an element is or wraps; a row of its own where it is neither: the title of those below. */
function rowsIn(element: HtmlElement, width: number): readonly (readonly HtmlElement[])[] {
  const cells = rowCells(element);
  if (cells?.length === width && rowCells(cells[0] ?? element)?.length !== width) return [cells];
  const inner = elementsIn(element);
  const wrapped = inner.filter((row) => rowCells(row)?.length === width);
  return wrapped.length === 0 ? [[element]] : inner.map((row) => rowCells(row) ?? [row]);
}

/** The header row that a container opens with, by itself or in a head of its own, and what stands behind it. */
function headIn(
  container: HtmlElement,
): { readonly cells: readonly HtmlElement[]; readonly behind: readonly HtmlElement[] } | null {
  const [first, ...rest] = elementsIn(container);
  if (first === undefined) return null;
  const own = rowCells(first);
  if (own !== null) return { cells: own, behind: rest };
  const [inner, ...more] = elementsIn(first);
  const cells = inner === undefined ? null : rowCells(inner);
  return cells === null ? null : { cells, behind: [...more, ...rest] };
}

/** The rows of a container; empty where its first is no header. */
function rowsOf(container: HtmlElement): readonly (readonly HtmlElement[])[] {
  const head = headIn(container);
  if (head === null || !areAlike(head.cells)) return [];
  const labels = labelsOf(head.cells);
  if (labels === null || !areLabels(labels)) return [];
  return [head.cells, ...head.behind.flatMap((element) => rowsIn(element, head.cells.length))];
}

/** The cells of a container in rows of so many as there are labels at its start: a grid without elements for rows. */
function foldedRows(container: HtmlElement): readonly (readonly HtmlElement[])[] {
  const cells = elementsIn(container);
  if (!areAlike(cells)) return [];
  const width = cells
    .slice(0, mostColumns)
    .findIndex((cell) => holdsStructure(cell, mostHeaderNodes) || !isPureLabel(cellText(cell)));
  if (width < 2 || cells.length < width * 2 || cells.length % width !== 0) return [];
  if (!areLabels(cells.slice(0, width).map((cell) => cellText(cell)))) return [];
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

function cellOf(element: HtmlElement, heading: boolean): Cell {
  return { ...plainCell(cellText(element)), heading, label: attribute(element, 'data-label') };
}

function gridOf(rows: readonly (readonly HtmlElement[])[]): Grid | null {
  const width = rows[0]?.length ?? 0;
  const full = rows.filter((row) => row.length === width).length;
  const titles = rows.filter((row) => row.length === 1 && !row.some((cell) => holdsStructure(cell, mostHeaderNodes)));
  if (full < 2 || full + titles.length < rows.length) return null;
  return {
    layout: 'grid',
    caption: null,
    captionHidden: false,
    rows: rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0))),
    headRows: 1,
  };
}

/**
 * Reads a container as a table made of any elements: a row of labels first, one of which is that of the names, and rows
 * of as many cells below it; or labels and cells without rows between.
 *
 * @returns null where the container is no such grid
 */
export function elementGrid(container: HtmlElement): Grid | null {
  return gridOf(rowsOf(container)) ?? gridOf(foldedRows(container));
}
