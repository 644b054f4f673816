/** A cell of a table as it stands in the page. */
export interface Cell {
  /** Normalised; a line feed where the page breaks the line. */
  readonly text: string;
  /** A header cell (`th`, or set as one). */
  readonly heading: boolean;
  /** What the cell says of its own column (`data-title`, `data-label`); null where it says nothing. */
  readonly label: string | null;
  /** True where the cell is the repetition of one that spans several rows or columns. */
  readonly copied: 'no' | 'row' | 'column';
}

/** How the page lays a table out. */
export type GridLayout =
  | 'table'
  | 'definition-list'
  | 'list'
  | 'grid'
  | 'flattened'
  | 'tab-separated'
  | 'glued'
  | 'prose';

/** A table with spans resolved: every row has as many cells as the page gives it, ragged rows stay ragged. */
export interface Grid {
  readonly layout: GridLayout;
  readonly caption: string | null;
  /** True where the caption is for screen readers only. */
  readonly captionHidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that the page itself marks as header. */
  readonly headRows: number;
}

/** A piece of the page in reading order: what headings, paragraphs, lists and tables boil down to. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Bold words that open the paragraph; the whole text where all of it is bold. */
      readonly lead: string | null;
      /** Text of the inline element that opens the paragraph (`<span class="label">`), bold or not. */
      readonly opening?: string | null;
      /** Texts set as code. */
      readonly code: readonly string[];
      /** Texts set apart by bold or slanted letters. */
      readonly marked?: readonly string[];
      /** The texts of the elements that it consists of, where no words stand beside them. */
      readonly parts?: readonly string[] | null;
      /** In pasted text: the line that opens it, or one between blank lines; either may be a heading that lost its dress. */
      readonly stands?: 'first' | 'alone';
    }
  | {
      readonly kind: 'item';
      /** Which list of the page it belongs to, where the page marks one: a list within a list is one of its own. */
      readonly list?: number;
      readonly text: string;
      readonly lead: string | null;
      readonly opening?: string | null;
      readonly code: readonly string[];
      /** Texts set apart by bold or slanted letters. */
      readonly marked?: readonly string[];
      readonly parts?: readonly string[] | null;
    }
  | { readonly kind: 'term'; readonly text: string }
  | { readonly kind: 'definition'; readonly text: string }
  | {
      readonly kind: 'break';
      /** What stands under a heading of this level or below ends here: the legend of a group of fields. */
      readonly ends?: number;
    }
  | { readonly kind: 'table'; readonly grid: Grid };

export const emptyCell: Cell = { text: '', heading: false, label: null, copied: 'no' };

/** A cell that holds a text and nothing else. */
export function plainCell(text: string): Cell {
  return { text, heading: false, label: null, copied: 'no' };
}
