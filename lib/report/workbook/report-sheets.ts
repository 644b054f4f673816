import type { AuditReport } from '../../audit/index.ts';
import type { CharterTable } from '../../charter/index.ts';
import { plain, writerFor } from '../document/lines.ts';
import type { Writer } from '../document/lines.ts';
import { isWordBlock } from '../document/block.ts';
import type { DataBlock, ReportDocument, Section, WordBlock } from '../document/block.ts';
import { cnilColumns, columnHeads, numberColumns, ownColumns } from '../exporters/csv-columns.ts';
import type { Cells } from '../exporters/csv-columns.ts';
import { referenceLine } from '../document/sections/reference-line.ts';
import { csvRows } from '../exporters/csv-rows.ts';
import { isCalled } from '../rows/findings-of.ts';
import { ruleWords } from '../rows/rule-words.ts';
import { outcomeLabel } from '../rows/outcome-label.ts';
import type { Sheet, SheetCell } from './workbook.ts';

/** The sheets of a report: summary with evidence and method, comparison, findings with the auditor's word, charter. */
export function reportSheets(report: AuditReport, document: ReportDocument): readonly Sheet[] {
  const writer = writerFor(report, document.language);
  return [
    summarySheet(document, writer),
    comparisonSheet(writer, document.origin !== null),
    findingsSheet(writer),
    charterSheet(writer),
    charterTextSheet(writer),
  ];
}

/** Everything that stands in words in the report, line by line. */
function summarySheet(document: ReportDocument, { t }: Writer): Sheet {
  const spoken = document.sections.filter(({ id }) => ['summary', 'evidence', 'method'].includes(id));
  return {
    name: t('report.sheet.summary'),
    widths: [42, 90],
    rows: [
      [document.title, ''],
      ...(document.sample === null ? [] : [[document.sample, '']]),
      ...(document.origin === null ? [] : [[document.origin, '']]),
      [document.overall, ''],
      ...spoken.flatMap((section) => sectionRows(section, t)),
    ],
  };
}

function sectionRows({ title, blocks }: Section, t: Writer['t']): readonly SheetCell[][] {
  const rows = blocks.flatMap((block) => (isWordBlock(block) ? wordRows(block) : dataRows(block, t)));
  return [['', ''], [title, ''], ...rows];
}

function wordRows(block: WordBlock): readonly SheetCell[][] {
  switch (block.kind) {
    case 'paragraph':
      return [['', plain(block.line)]];
    case 'heading':
      return [[block.text, '']];
    case 'list':
    case 'note':
      return block.lines.map((line) => ['', plain(line)]);
    case 'text':
      return [['', block.text]];
  }
}

function dataRows(block: DataBlock, t: Writer['t']): readonly SheetCell[][] {
  switch (block.kind) {
    case 'facts':
      return block.items.map(({ term, lines }) => [term, lines.map(plain).join('\n')]);
    case 'counts':
      return block.counts.map(({ label, count }) => [label, count ?? t('report.count.unknown')]);
    case 'table':
      return block.rows.map(({ cells }) => {
        const [first = '', ...rest] = cells.map(({ lines }) => lines.map(plain).join('\n'));
        return [first, rest.join('\n')];
      });
    case 'figure':
    case 'finding':
      return [];
  }
}

/** The CSV's own columns and rows: one truth for both. */
function comparisonSheet({ report, translator, t }: Writer, imported: boolean): Sheet {
  const columns = [...cnilColumns, ...ownColumns];
  return {
    name: t('report.sheet.comparison'),
    widths: columns.map((column) => (column === 'reason' || column === 'findings' ? 50 : 22)),
    rows: [
      columnHeads(translator),
      ...csvRows(report, translator, imported).map((row) => columns.map((column) => sheetCell(row, column))),
    ],
  };
}

/** Days are numbers, which a spreadsheet writes as its own language does. */
function sheetCell(row: Cells, column: keyof Cells): SheetCell {
  const text = row[column] ?? '';
  const number = Number(text);
  return numberColumns.has(column) && text !== '' && !Number.isNaN(number) ? number : text;
}

function findingsSheet(writer: Writer): Sheet {
  const { report, t, say } = writer;
  const reviews = new Map(report.review?.findings.map((review) => [review.finding, review]));
  return {
    name: t('report.sheet.findings'),
    widths: [18, 16, 34, 70, 50, 24, 40, 40],
    rows: [
      [
        t('report.column.outcome'),
        t('report.column.severity'),
        t('report.finding.rule'),
        t('report.column.message'),
        t('report.finding.reference'),
        t('report.finding.review'),
        t('report.column.review-reason'),
        t('report.column.review-comment'),
      ],
      ...report.findings.map((finding, at) => {
        const review = reviews.get(at);
        return [
          outcomeLabel(finding, { t }),
          isCalled(finding) ? t(`report.severity.${finding.severity}`) : '',
          ruleWords(finding.rule, { say }),
          say(finding.message),
          [plain(referenceLine(finding, writer)), finding.reference.url].filter(Boolean).join(', '),
          review?.decision ? t(`report.decision.${review.decision}`) : '',
          review?.reason ?? '',
          review?.comment ?? '',
        ];
      }),
    ],
  };
}

/** The tables of the charter in its own words and order. */
function charterSheet({ report, t }: Writer): Sheet {
  const tables = report.charter.content?.tables ?? [];
  const width = Math.max(
    1,
    ...tables.flatMap(({ header, rows }) => [header.length, ...rows.map((row) => row.cells.length)]),
  );
  const filled = (cells: readonly string[]): readonly string[] =>
    Array.from({ length: width }, (_, at) => cells[at] ?? '');
  return {
    name: t('report.sheet.charter'),
    widths: [10, 10, ...Array.from({ length: width }, () => 32)],
    rows: [
      [t('report.column.table'), t('report.column.row'), ...filled([t('report.column.charter-row')])],
      ...tables.flatMap((table) => tableRows(table, filled)),
    ],
  };
}

function tableRows(
  { index, section, header, rows }: CharterTable,
  filled: (cells: readonly string[]) => readonly string[],
): readonly (readonly SheetCell[])[] {
  const heads = [...(section === null ? [] : [[section]]), ...(header.length === 0 ? [] : [header])];
  const numbered = rows.map((row) => ({ number: row.row + 1, cells: row.cells }));
  return [...heads.map((cells) => ({ number: '', cells })), ...numbered].map(({ number, cells }) =>
    [index + 1, number].concat(filled(cells)),
  );
}

function charterTextSheet({ report, t }: Writer): Sheet {
  const text = report.charter.content?.text ?? '';
  return {
    name: t('report.sheet.charter-text'),
    widths: [120],
    rows: [
      [t('report.section.charter-text')],
      ...(text === '' ? [[t('report.charter-unread')]] : text.split('\n').map((line) => [line])),
    ],
  };
}
