import type { Cell, Grid } from './block.ts';
import { plainCell } from './block.ts';
import type { Delimiter } from './delimited-row.ts';
import { captionAfterRuler, delimitedCells, isRuler } from './delimited-row.ts';
import { withoutMarkdown } from './markdown.ts';
import type { PageGuide } from './page-guide.ts';

/** A longer line between two rows is prose. */
const longestTitle = 100;

/** A row that opens a table of its own: what stands right before it is its caption, no row of the table above. */
function opensTable(cells: readonly string[], { isLabel }: PageGuide): boolean {
  return cells.filter((cell) => isLabel(cell)).length >= 2;
}

/** The rows of a table of text as they are found. */
export class DelimitedRows {
  readonly rows: Cell[][] = [];
  readonly delimiter: Delimiter;
  caption: string | null = null;
  headRows = 0;
  private afterBlank = false;
  private readonly guide: PageGuide;

  constructor(delimiter: Delimiter, guide: PageGuide) {
    this.delimiter = delimiter;
    this.guide = guide;
  }

  /** Takes a line; false where the table ends before it. Blank lines inside a table of tabs do not end it. */
  take(line: string, next: string): boolean {
    const cells = delimitedCells(line, this.delimiter) ?? this.titleOf(line, next);
    this.afterBlank = line.trim() === '';
    if (isRuler(line)) this.headRows ||= this.rows.length;
    else if (captionAfterRuler(line) !== null) this.caption = captionAfterRuler(line);
    else if (cells !== null) this.rows.push(cells.map((text) => plainCell(text)));
    else return line.trim() === '' && (this.delimiter === 'tab' || this.rows.length < 2);
    return true;
  }

  /** A row of one cell, which titles the rows below: a browser copies no tab with it. */
  private titleOf(line: string, next: string): readonly string[] | null {
    if (this.delimiter !== 'tab' || this.afterBlank || line.trim() === '' || line.length > longestTitle) return null;
    const below = delimitedCells(next, 'tab');
    if (below === null || below.length !== this.rows[0]?.length || opensTable(below, this.guide)) return null;
    return [withoutMarkdown(line.trim())];
  }

  get grid(): Grid {
    return {
      layout: this.delimiter === 'tab' ? 'tab-separated' : 'table',
      caption: this.caption,
      captionHidden: false,
      rows: this.rows.filter((row) => row.some((cell) => cell.text !== '')),
      headRows: this.headRows === 1 ? 1 : 0,
    };
  }
}
