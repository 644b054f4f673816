import type { ColumnRole } from '../../charter/index.ts';
import { escapeMarkdown } from '../../report/markdown/escape-markdown.ts';
import type { CorrectedCharter } from './corrected-charter.ts';
import { inOneLine } from './in-one-line.ts';
import { wholeTables } from './whole-tables.ts';
import type { TableLine, WholeTable } from './whole-tables.ts';

/** The same in CommonMark with tables. */
export function correctedMarkdown({ title, tables }: CorrectedCharter): string {
  const parts = [...(title === null ? [] : [`## ${escapeMarkdown(title)}`]), ...wholeTables(tables).flatMap(partsOf)];
  return `${parts.join('\n\n')}\n`;
}

function partsOf({ heading, beside, header, columns, lines }: WholeTable): readonly string[] {
  return [
    ...(heading === null ? [] : [`### ${escapeMarkdown(heading)}`]),
    ...(beside === null ? [] : [escapeMarkdown(beside)]),
    [
      row(header.map((label) => cellOf(label))),
      `| ${header.map(() => '---').join(' | ')} |`,
      ...lines.map((line) => rowOf(line, columns)),
    ].join('\n'),
  ];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of Markdown has no cell across it: the heading stands in the first. */
function rowOf(line: TableLine, columns: readonly ColumnRole[]): string {
  if (line.kind === 'cells') return row(line.cells.map((cell, at) => cellOf(cell, columns[at])));
  return row([`**${escapeMarkdown(line.text)}**`, ...columns.slice(1).map(() => '')]);
}

/** Many editors show `<br>` as it stands: a cell has no line breaks. */
const cellOf = (cell: string, role?: ColumnRole): string =>
  escapeMarkdown(inOneLine(cell, role).replaceAll(/\s+/g, ' '));
