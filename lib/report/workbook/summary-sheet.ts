import { plain } from '../document/lines.ts';
import type { Writer } from '../document/lines.ts';
import { isWordBlock } from '../document/document-block.ts';
import type { DataBlock, ReportDocument, Section, WordBlock } from '../document/document-block.ts';
import { asLines } from './workbook.ts';
import type { Sheet, SheetCell } from './workbook.ts';

interface SummaryRow {
  readonly cells: readonly [SheetCell, SheetCell];
  readonly isHead: boolean;
}

const row = (term: string, words: SheetCell): SummaryRow => ({ cells: [term, words], isHead: false });
const head = (text: string): SummaryRow => ({ cells: [text, ''], isHead: true });

/** Everything that stands in words in the report, line by line: sentences on the right, what they speak of on the left. */
export function summarySheet(document: ReportDocument, { t }: Writer): Sheet {
  const spoken = document.sections.filter(({ id }) => ['summary', 'evidence', 'method'].includes(id));
  const about = [document.sample, document.origin, document.overall].filter((words) => words !== null);
  const rows = [
    head(document.title),
    ...about.map((words) => row('', words)),
    ...spoken.flatMap((section) => sectionRows(section, t)),
  ];
  return {
    ...asLines,
    name: t('report.sheet.summary'),
    widths: [46, 100],
    rows: rows.map(({ cells }) => cells),
    heads: new Set(rows.flatMap(({ isHead }, at) => (isHead ? [at] : []))),
  };
}

function sectionRows({ title, blocks }: Section, t: Writer['t']): readonly SummaryRow[] {
  const rows = blocks.flatMap((block) => (isWordBlock(block) ? wordRows(block) : dataRows(block, t)));
  return [row('', ''), head(title), ...rows];
}

function wordRows(block: WordBlock): readonly SummaryRow[] {
  switch (block.kind) {
    case 'paragraph':
      return [row('', plain(block.line))];
    case 'heading':
      return [head(block.text)];
    case 'list':
    case 'note':
      return block.lines.map((line) => row('', plain(line)));
    case 'text':
      return [row('', block.text)];
  }
}

function dataRows(block: DataBlock, t: Writer['t']): readonly SummaryRow[] {
  switch (block.kind) {
    case 'facts':
      return block.items.map(({ term, lines }) => row(term, lines.map(plain).join('\n')));
    case 'counts':
      return block.counts.map(({ label, count }) => row(label, count ?? t('report.count.unknown')));
    case 'table':
      return block.rows.map(({ cells }) => {
        const [first = '', ...rest] = cells.map(({ lines }) => lines.map(plain).join('\n'));
        return row(first, rest.join('\n'));
      });
    case 'figure':
    case 'signature':
    case 'finding':
      return [];
  }
}
