import type { PageGuide } from '../page/index.ts';
import { isPureLabel } from '../words/labels/pure-label.ts';
import { isLayoutTable } from './elements/layout-table.ts';
import { wholeBlock } from './elements/whole-block.ts';
import { isLabelRow } from './table/label-row.ts';

/** What the reader of pages has to know of cookie charters. */
export const charterGuide: PageGuide = { isLabel: isPureLabel, areLabels: isLabelRow, isLayoutTable, wholeBlock };
