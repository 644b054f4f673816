/** A cell is text or a number; there is no such thing as a formula here. */
export type SheetCell = string | number;

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** The first row is the head: bold, and it stays in sight. */
  readonly rows: readonly (readonly SheetCell[])[];
}
