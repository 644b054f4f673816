import type { ColumnRole } from '../../charter/index.ts';
import { readNameCell } from '../../cookie/index.ts';
import type { CorrectedCharter } from './corrected-charter.ts';
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
      : line.cells.map((cell, at) => inLine(cell, columns[at])).join('\t'),
  );
  return [
    ...(heading === null ? [] : [shownInCell(heading)]),
    ...(beside === null ? [] : [shownInCell(beside)]),
    [header.map((label) => shownInCell(label)).join('\t'), ...rows].join('\n'),
  ];
}

/** A cell in one line: where its breaks part names or lengths, commas do. */
function inLine(cell: string, role: ColumnRole | undefined): string {
  const parted = cell.replaceAll(/\s*[,;]?\s*\n\s*/g, ', ');
  if (role === 'duration' || (role === 'name' && namesIn(parted) === namesIn(cell))) return shownInCell(parted);
  return shownInCell(cell);
}

const namesIn = (cell: string): string =>
  readNameCell(cell)
    .names.map(({ name }) => name)
    .join('\n');
