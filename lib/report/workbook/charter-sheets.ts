import type { CharterTable } from '../../charter/index.ts';
import type { Writer } from '../document/lines.ts';
import { asLines } from './workbook.ts';
import type { Sheet, SheetCell } from './workbook.ts';

interface CharterLine {
  readonly cells: readonly SheetCell[];
  readonly isHead: boolean;
}

/** The tables of the charter in its own words and order. */
export function charterSheet({ report, t }: Writer): Sheet {
  const tables = report.charter.content?.tables ?? [];
  const lines = tables.flatMap(tableLines);
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 3);
  const first = [t('report.column.table'), t('report.column.row'), t('report.column.charter-row')];
  const blank = Array.from({ length: width - first.length }, () => '');
  return {
    ...asLines,
    name: t('report.sheet.charter'),
    widths: [10, 10, ...Array.from({ length: width - 2 }, () => 32)],
    rows: [[...first, ...blank], ...lines.map(({ cells }) => cells)],
    heads: new Set(lines.flatMap(({ isHead }, at) => (isHead ? [at + 1] : []))),
  };
}

function tableLines({ index, section, header, rows }: CharterTable): readonly CharterLine[] {
  const heads = [...(section === null ? [] : [[section]]), ...(header.length === 0 ? [] : [header])];
  return [
    ...heads.map((cells) => ({ cells: [index + 1, '', ...cells], isHead: true })),
    ...rows.map(({ row, cells }) => ({ cells: [index + 1, row + 1, ...cells], isHead: false })),
  ];
}

/** The text as read; a tab, which a spreadsheet does not show, is a bar as elsewhere in the report. */
export function charterTextSheet({ report, t }: Writer): Sheet {
  const text = report.charter.content?.text ?? '';
  return {
    ...asLines,
    name: t('report.sheet.charter-text'),
    widths: [140],
    rows: [
      [t('report.section.charter-text')],
      ...(text === ''
        ? [[t('report.charter-unread')]]
        : text.split('\n').map((line) => [line.replaceAll('\t', ' | ')])),
    ],
  };
}
