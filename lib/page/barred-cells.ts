import { plainCell } from './block.ts';
import type { Cell, Grid } from './block.ts';
import { isRuler } from './delimited-row.ts';
import { withoutMarkdown } from './markdown.ts';
import type { PageGuide } from './page-guide.ts';

/** Longest line, and most lines of a cell. */
const longestCell = 2000;
const mostLinesOfCell = 4;
const mostColumns = 9;

/** Cells in reading order, and what the text says of where its rows begin. */
interface Barred {
  readonly cells: readonly string[];
  /** Cells of the first line that ends with a bar. */
  readonly first: number;
  /** Cells between the first two bars that stand alone in their lines; null where none do. */
  readonly parted: number | null;
  /** Columns of the ruler below the labels; null where there is none. */
  readonly ruled: number | null;
  readonly next: number;
}

const loneBar = /^\s*\|\s*$/;
const endsWithBar = /\|\s*$/;

/** How many cells a line that ends with a bar holds. */
function cellsOf(line: string): readonly string[] {
  return line
    .replace(endsWithBar, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** What a line is among lines that bars end. */
function kindOf(line: string, isFirst: boolean): 'ruler' | 'bar' | 'cells' | 'open' | 'other' {
  if (isRuler(line) && line.includes('|')) return 'ruler';
  if (loneBar.test(line)) return 'bar';
  if (endsWithBar.test(line)) return line.trimStart().startsWith('|') ? 'other' : 'cells';
  return isFirst || line.trim() === '' || line.includes('|') ? 'other' : 'open';
}

/** What lines that bars end hold, as they are found. */
class BarredLines {
  readonly cells: string[] = [];
  private readonly bars: number[] = [];
  private ruled: number | null = null;
  private first = 0;
  private open: readonly string[] = [];

  /** Takes a line; `more` where the cell goes on with the next, `end` where the table ends before the line. */
  take(line: string): 'taken' | 'more' | 'end' {
    const kind = kindOf(line, this.cells.length === 0);
    if (line.length > longestCell || this.endsBefore(kind)) return 'end';
    if (kind === 'ruler') this.ruled ??= cellsOf(line.replace(/^\s*\|/, '')).length;
    if (kind === 'bar') this.bars.push(this.cells.length);
    if (kind === 'cells') this.add(cellsOf(line));
    this.open = kind === 'open' ? [...this.open, line.trim()] : [];
    return kind === 'open' ? 'more' : 'taken';
  }

  /** Words behind the last cell, and then the first bar of the next table, end it as well. */
  private endsBefore(kind: ReturnType<typeof kindOf>): boolean {
    const { length } = this.open;
    return kind === 'other' || length >= mostLinesOfCell || (kind === 'bar' && length > 0);
  }

  private add([head = '', ...others]: readonly string[]): void {
    this.first ||= others.length + 1;
    this.cells.push([...this.open, head].join(' '), ...others);
  }

  found(next: number): Barred {
    const { cells, bars, first, ruled } = this;
    return { cells, first, parted: bars[1] === undefined ? null : bars[1] - (bars[0] ?? 0), ruled, next };
  }
}

/** Reads lines as long as a bar ends each, or the next few. */
function barredFrom(lines: readonly string[], start: number): Barred {
  const barred = new BarredLines();
  let next = start;
  for (let at = start; at < lines.length; at += 1) {
    const took = barred.take(lines[at] ?? '');
    if (took === 'end') break;
    if (took === 'taken') next = at + 1;
  }
  return barred.found(next);
}

/** How many columns there are: a ruler says it, bars alone, a first line of several cells, or labels one below the other. */
function widthOf({ cells, first, parted, ruled }: Barred, { isLabel }: PageGuide): number {
  if (ruled !== null) return ruled;
  if (parted !== null && parted > 1) return parted;
  if (first > 1) return first;
  const labels = cells.findIndex((cell) => !isLabel(cell));
  return labels < 0 ? cells.length : labels;
}

/** A line that ends with a bar and holds one cell, or nothing: the rows of such a table go over several lines. */
function isOneCell(line: string): boolean {
  return endsWithBar.test(line) && !line.slice(0, line.lastIndexOf('|')).includes('|');
}

function gridOf(barred: Barred, guide: PageGuide): Grid | null {
  const { cells } = barred;
  const width = widthOf(barred, guide);
  if (width < 2 || width > mostColumns || cells.length < width * 2 || !guide.areLabels(cells.slice(0, width)))
    return null;
  const rows: (readonly Cell[])[] = [];
  for (let at = 0; at < cells.length; at += width)
    rows.push(cells.slice(at, at + width).map((cell) => plainCell(withoutMarkdown(cell))));
  return { layout: 'table', caption: null, captionHidden: false, rows, headRows: 1 };
}

/** The table that begins at a line, and the line up to which none need be looked for again. */
function barredAt(
  lines: readonly string[],
  start: number,
  guide: PageGuide,
): { readonly grid: Grid | null; readonly next: number } {
  const opening = lines[start] ?? '';
  if (!endsWithBar.test(opening) || (opening.trimStart().startsWith('|') && !loneBar.test(opening)))
    return { grid: null, next: start };
  const barred = barredFrom(lines, start);
  const isBarred = lines.slice(start, barred.next).some((line) => isOneCell(line));
  return { grid: isBarred ? gridOf(barred, guide) : null, next: barred.next };
}

/**
 * Reads tables of which a bar ends each cell and not each row, as archives of pages write cells that hold paragraphs.
 * A run of lines that gave nothing is not looked at again from each of its lines.
 *
 * @returns what looks for one at a line: its grid and the line behind it, or null
 */
export function createBarredCells(
  lines: readonly string[],
  guide: PageGuide,
): (at: number) => { readonly grid: Grid; readonly next: number } | null {
  let lookedUntil = 0;
  return (at) => {
    if (at < lookedUntil) return null;
    const { grid, next } = barredAt(lines, at, guide);
    lookedUntil = next;
    return grid === null ? null : { grid, next };
  };
}
