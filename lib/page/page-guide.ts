import type { Block } from './block.ts';
import type { TableReading } from './html-table.ts';
import type { HtmlElement } from './html-tree.ts';

/** What the reader of pages is told by whoever knows what the page is about: by itself it knows no label of a column. */
export interface PageGuide {
  /** Whether a text is the label of a column, and nothing else. */
  readonly isLabel: (text: string) => boolean;
  /** Whether the cells of a line are the labels of a table: prose with commas is no header. */
  readonly areLabels: (cells: readonly string[]) => boolean;
  /** Whether a table only lays out the page, so that its cells are to be read as the page is. */
  readonly isLayoutTable: (table: HtmlElement, reading: TableReading) => boolean;
  /** What a container says as a whole; null where it is to be read piece by piece. */
  readonly wholeBlock: (element: HtmlElement) => Block | null;
}

/** Nothing is known of the page: every table is one of data, and no text is a label. */
export const noGuide: PageGuide = {
  isLabel: () => false,
  areLabels: () => false,
  isLayoutTable: () => false,
  wholeBlock: () => null,
};
