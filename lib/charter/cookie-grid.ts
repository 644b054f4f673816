import type { Grid } from '../page/index.ts';
import type { ColumnRole } from './charter.ts';

/** A table of which its layout itself may tell what stands where. Any table of a page is one of which nothing is told. */
export interface CookieGrid extends Grid {
  /** What a column holds, where the layout itself says so; null where it is to be found out. */
  readonly roles?: readonly (ColumnRole | null)[];
  /** Level of the headings that its names are, where they are headings: it stands under those of a higher rank. */
  readonly level?: number;
}
