import type { StorageKind } from '../../words/storage-kind.ts';

/** One name of a cell, as written. */
export interface CellName {
  readonly name: string;
  /** What the cell says of this name: a bracket behind it, a word after a dash. */
  readonly remark: string | null;
  /** A wildcard that is the whole name: it would match everything, so it matches nothing. */
  readonly matchesNothing: boolean;
  /** Where the cell itself says that the thing is kept (`brswall (localStorage)`), else null. */
  readonly storage: StorageKind | null;
}

/** What one name cell of a charter holds. */
export interface NameCell {
  /** In order, each once. */
  readonly names: readonly CellName[];
  /**
   * Single words that may be names or labels: `Language`, `Google`, `cookies`. Names only where the column is known to
   * hold names and the reader has other reasons to think so.
   */
  readonly doubtful: readonly CellName[];
  /** Words stand where a name should: "Cookies de session", "(none used)". False for an empty cell. */
  readonly label: boolean;
  /** A vendor or product named in the cell beside its names: `_ga (Google)`, "Cookie Matomo (_pk* et matomo_*)". */
  readonly provider: string | null;
  /** The cell is longer than what is read of it: it may hold further names. */
  readonly cut: boolean;
}
