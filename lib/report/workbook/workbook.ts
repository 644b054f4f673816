/** A cell is text or a number; there is no such thing as a formula here. */
export type SheetCell = string | number;

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** The first row is the head: bold, it stays in sight, and is repeated on every printed page. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows below the first that are heads too, by index. */
  readonly heads: ReadonlySet<number>;
  /** Whether all rows are of one kind, which a spreadsheet may filter and sort by the first. */
  readonly isTable: boolean;
  /** First columns that stay in sight, and are repeated on every printed page. */
  readonly fixedColumns: number;
  /** How many printed pages lie side by side: on one alone, a wide table can't be read. */
  readonly pagesWide: number;
}

/** Lines to be read one after the other, on pages of their own width. */
export const asLines = { heads: new Set<number>(), isTable: false, fixedColumns: 0, pagesWide: 1 } as const;
