import type { CorrectedCharter } from './corrected-charter.ts';
import { inOneLine } from './in-one-line.ts';
import { shownInCell } from './shown-in-cell.ts';
import { wholeTables } from './whole-tables.ts';
import type { WholeTable } from './whole-tables.ts';

/** The same as plain text with tabs: what a clipboard gives to a field that takes no HTML. */
export function correctedText({ title, tables }: CorrectedCharter): string {
  return [...(title === null ? [] : [shownInCell(title)]), ...wholeTables(tables).flatMap(partsOf)].join('\n\n');
}

/** A heading stands alone between blank lines, or it would be read as a line of the table. */
function partsOf({ heading, beside, header, columns, lines }: WholeTable): readonly string[] {
  const rows = lines.map((line) =>
    line.kind === 'heading'
      ? shownInCell(line.text)
      : line.cells.map((cell, at) => shownInCell(inOneLine(cell, columns[at]))).join('\t'),
  );
  return [
    ...(heading === null ? [] : [shownInCell(heading)]),
    ...(beside === null ? [] : [shownInCell(beside)]),
    [header.map((label) => shownInCell(label)).join('\t'), ...rows].join('\n'),
  ];
}
