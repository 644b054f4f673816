import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import type { CorrectedCharter } from './corrected-charter.ts';
import { wholeTables } from './whole-tables.ts';
import type { TableLine, WholeTable } from './whole-tables.ts';

/** The same in CommonMark with tables. */
export function correctedMarkdown({ title, tables }: CorrectedCharter): string {
  const parts = [...(title === null ? [] : [`## ${escapeMarkdown(title)}`]), ...wholeTables(tables).flatMap(partsOf)];
  return `${parts.join('\n\n')}\n`;
}

function partsOf({ heading, beside, header, lines }: WholeTable): readonly string[] {
  return [
    ...(heading === null ? [] : [`### ${escapeMarkdown(heading)}`]),
    ...(beside === null ? [] : [escapeMarkdown(beside)]),
    [
      row(header.map(cellOf)),
      `| ${header.map(() => '---').join(' | ')} |`,
      ...lines.map((line) => rowOf(line, header.length)),
    ].join('\n'),
  ];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of Markdown has no cell across it: the heading stands in the first. */
function rowOf(line: TableLine, width: number): string {
  if (line.kind === 'cells') return row(line.cells.map(cellOf));
  return row([`**${escapeMarkdown(line.text)}**`, ...Array.from({ length: width - 1 }, () => '')]);
}

/** Line breaks part names and lengths in a cell, and stay. */
const cellOf = (cell: string): string => cell.split('\n').map(escapeMarkdown).join('<br>');
