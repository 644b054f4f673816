import type { StorageKind } from '../../cookie/index.ts';

/** What the page says around a table, before a row of it is read. */
export interface TableContext {
  /** Heading, caption or bold label that the table stands under. */
  readonly section: string | null;
  /** A vendor that the caption, heading or sentence before the table plainly names. */
  readonly provider: string | null;
  /** Where the things of the table are kept, if a heading or sentence says so. */
  readonly storage: StorageKind | null;
  /** The sentence before the table; what its rows are for may stand there alone. */
  readonly lead: string | null;
  /** BCP 47 primary subtag of the page, null where unknown. */
  readonly language: string | null;
  /**
   * Where the page speaks of cookies: `here` in the caption, the nearest heading or the sentence before the table,
   * `opening` in the line that a pasted text opens with, which may be the page's title or a heading, `above` in a
   * heading further up only, `title` in the page's title only.
   */
  readonly about: 'here' | 'opening' | 'above' | 'title' | 'nowhere';
}
