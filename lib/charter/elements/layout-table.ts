import { isLabelText, readColumnLabel } from '../table/column-label.ts';
import { childrenOf, isElement } from '../../page/index.ts';
import type { Cell, HtmlElement, HtmlNode, TableReading } from '../../page/index.ts';

const titles: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 dl section article details'.split(' '));
const pieces: ReadonlySet<string> = new Set('p div ul ol h1 h2 h3 h4 h5 h6 dl section article details'.split(' '));
/** Nodes of a table that are looked at: a page's layout shows itself early, and a table of data never. */
const mostNodes = 3000;

/** How many elements of some kinds stand in a table, those of tables inside not counted. */
function countOf(table: HtmlElement, tags: ReadonlySet<string>): number {
  const waiting: HtmlNode[] = childrenOf(table).toReversed();
  let count = 0;
  for (let seen = 0; seen < mostNodes; seen += 1) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (!isElement(node) || node.tagName === 'table') continue;
    if (tags.has(node.tagName)) count += 1;
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
  return count;
}

function filled(row: readonly Cell[]): readonly Cell[] {
  return row.filter((cell) => cell.text !== '' && cell.copied === 'no');
}

/** Labels above the columns, or down the side: cells of data. */
function hasLabels(rows: readonly (readonly Cell[])[]): boolean {
  const above = rows
    .slice(0, 4)
    .some((row) => filled(row).filter((cell) => cell.text.length < 80 && isLabelText(cell.text)).length > 1);
  return above || rows.some((row) => row.length > 1 && row[0]?.heading === true && isLabelText(row[0].text));
}

/** One cell a row, and they are no list of names. */
function isOneColumnOfText(rows: readonly (readonly Cell[])[]): boolean {
  if (rows.some((row) => filled(row).length > 1)) return false;
  const texts = rows.flatMap((row) => filled(row)).map((cell) => cell.text);
  const [first = ''] = texts;
  const { naming } = readColumnLabel(first);
  if (isLabelText(first) && naming !== 'none' && naming !== 'against') return false;
  return texts.some((text) => text.includes('\n') || text.split(' ').length > 6);
}

/**
 * Whether a table only lays out the page, so that its cells are to be read as the page is: no labels above or beside,
 * and one column of text, or headings and lists in the cells, or tables.
 */
export function isLayoutTable(table: HtmlElement, { grid, nested }: TableReading): boolean {
  const rows = grid.rows.slice(0, 200);
  if (hasLabels(rows)) return false;
  if (nested.length > 0) return true;
  const oneCell = rows.every((row) => filled(row).length < 2);
  return isOneColumnOfText(rows) || countOf(table, oneCell ? pieces : titles) > 1;
}
