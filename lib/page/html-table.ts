import type { Cell, Grid } from './block.ts';
import { cellText } from './cell-text.ts';
import { childElements } from './child-elements.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { attribute, childrenOf, isElement } from './html-tree.ts';
import { walk } from './walk.ts';

/** A cell before its spans are resolved. */
interface SpanningCell {
  readonly cell: Cell;
  readonly columns: number;
  readonly rows: number;
}

/** Wider tables than this declare nothing: colspan goes to 1,000 in the standard and rowspan to 65,534. */
const maxColumns = 40;

export interface TableReading {
  readonly grid: Grid;
  /** Tables inside its cells, which are read by themselves. */
  readonly nested: readonly HtmlElement[];
}

function span(element: HtmlElement, name: string, max: number): number {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10);
  if (Number.isNaN(value) || value < 0) return 1;
  return value === 0 ? max : Math.min(value, max);
}

function readCell(element: HtmlElement): SpanningCell {
  const label = attribute(element, 'data-title') ?? attribute(element, 'data-label') ?? attribute(element, 'data-th');
  return {
    cell: {
      text: cellText(element),
      heading: element.tagName === 'th',
      label: label === null || label.trim() === '' ? null : label.trim(),
      copied: 'no',
    },
    columns: span(element, 'colspan', maxColumns),
    rows: span(element, 'rowspan', 65_534),
  };
}

/** Resolves spans: a cell that spans is repeated, and knows that it is. */
function expand(rows: readonly (readonly SpanningCell[])[]): Cell[][] {
  const pending: ({ cell: Cell; left: number } | undefined)[] = [];
  return rows.map((row) => {
    const cells: Cell[] = [];
    let next = 0;
    for (let column = 0; column < maxColumns; column += 1) {
      const above = pending[column];
      if (above !== undefined && above.left > 0) {
        above.left -= 1;
        cells.push(above.cell);
        continue;
      }
      const own = row[next];
      if (own === undefined) {
        if (!pending.some((cell, index) => index > column && cell !== undefined && cell.left > 0)) break;
        cells.push({ text: '', heading: false, label: null, copied: 'no' });
        continue;
      }
      next += 1;
      for (let copy = 0; copy < own.columns && column + copy < maxColumns; copy += 1) {
        const cell: Cell = copy === 0 ? own.cell : { ...own.cell, copied: 'column' };
        pending[column + copy] = { cell: { ...own.cell, copied: 'row' }, left: own.rows - 1 };
        cells.push(cell);
      }
      column += own.columns - 1;
    }
    return cells;
  });
}

const hiddenClass = /(?:^|[-_\s])(?:visually-?hidden|sr-only|screen-reader-text|visuallyhidden|hide-text)(?:$|[-_\s])/i;

function isHidden(element: HtmlElement): boolean {
  return hiddenClass.test(attribute(element, 'class') ?? '');
}

/** Most elements that lay a table out within its figure. */
const mostWrappers = 4;
/** Nodes of a figure among which its caption is looked for: a figure of many tables captions none of them. */
const mostInFigure = 24;

/** The figure around a table, be it through elements that hold nothing but the table. */
function figureOf(table: HtmlElement): HtmlNode | null {
  let around: HtmlNode | null = table.parentNode;
  for (let step = 0; step < mostWrappers && around?.nodeName === 'div'; step += 1) {
    if (childElements(around, 1) === null) return null;
    around = 'parentNode' in around ? around.parentNode : null;
  }
  return around?.nodeName === 'figure' ? around : null;
}

/** The caption of a figure that holds the table and nothing else. */
function figureCaption(table: HtmlElement): string | null {
  const figure = figureOf(table);
  if (figure === null) return null;
  const caption = childrenOf(figure)
    .slice(0, mostInFigure)
    .find((child) => child.nodeName === 'figcaption');
  return caption !== undefined && isElement(caption) ? cellText(caption) : null;
}

interface Caption {
  readonly text: string;
  /** For screen readers only. */
  readonly hidden: boolean;
}

function readCaption(element: HtmlElement): Caption {
  const hidden = isHidden(element) || childrenOf(element).some((child) => isElement(child) && isHidden(child));
  return { text: cellText(element), hidden };
}

function labelOf(table: HtmlElement): Caption | null {
  const visible = figureCaption(table);
  if (visible !== null && visible !== '') return { text: visible, hidden: false };
  const spoken = attribute(table, 'aria-label') ?? attribute(table, 'summary');
  return spoken === null || spoken.trim() === '' ? null : { text: spoken.trim(), hidden: true };
}

/** What one walk through a table gathers. */
class TableParts {
  readonly rows: SpanningCell[][] = [];
  readonly nested: HtmlElement[] = [];
  caption: Caption | null = null;
  headRows = 0;
  inHead = false;

  /** Takes an element; false where its content is no part of this table's structure. */
  take(element: HtmlElement): boolean {
    const { tagName } = element;
    if (tagName === 'tr') this.openRow();
    else if (tagName === 'td' || tagName === 'th') this.rows.at(-1)?.push(readCell(element));
    else if (tagName === 'thead') this.inHead = true;
    else if (tagName === 'caption') this.caption ??= readCaption(element);
    else if (tagName === 'table') this.nested.push(element);
    return tagName !== 'caption' && tagName !== 'table';
  }

  private openRow(): void {
    if (this.inHead && this.rows.length === this.headRows) this.headRows += 1;
    this.rows.push([]);
  }
}

/** Reads one `table` element, not the tables inside its cells. Linear in what it holds. */
export function readHtmlTable(table: HtmlElement): TableReading {
  const parts = new TableParts();
  walk(table, {
    enter: (node: HtmlNode) => node === table || !isElement(node) || parts.take(node),
    leave: (node) => {
      if (node.nodeName === 'thead') parts.inHead = false;
    },
  });
  const caption = parts.caption ?? labelOf(table);
  const { nested, headRows } = parts;
  const rows = expand(parts.rows);
  return {
    grid: { layout: 'table', caption: caption?.text ?? null, captionHidden: caption?.hidden ?? false, rows, headRows },
    nested,
  };
}
