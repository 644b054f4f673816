import { ownSets } from '../bench/charters.ts';
import { batches, type Batch } from './batches.ts';

/** Where the batches are told to people. */
export const documented = new URL('../../docs/reading-charters.md', import.meta.url);

const begin = '<!-- batches: npm run corpus-table writes what stands between here -->';
const end = '<!-- and here -->';

function row({ name, title, reading }: Batch, pages: ReadonlyMap<string, number>): readonly string[] {
  const { first, declared, namesPrecision, namesRecall, providers, durations, sections, invented } = reading;
  const what = `${pages.get(name) ?? 0}, ${title}${first ? ', read for the first time' : ''}`;
  return [what, String(declared), namesPrecision, namesRecall, providers, durations, sections, invented];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function told({ title, author, authorHadSeenReader, firstReadBy, wrongThen }: Batch): string {
  const read = firstReadBy === undefined ? '' : ` First read by ${firstReadBy}.`;
  const wrong = wrongThen.length === 0 ? '' : ' Wrong then:';
  return [
    `- **${title}**: by ${author}; its author had seen the reader: ${authorHadSeenReader}.${read}${wrong}`,
    ...wrongThen.map((each) => `  - ${each}`),
  ].join('\n');
}

/** The documentation with the table and the list of batches as `batches.json` has them. */
export function withCorpus(text: string): string {
  const pages = new Map(ownSets().map((set) => [set.name, set.pages.length]));
  const head = [
    'pages',
    'declared',
    'precision of names',
    'recall of names',
    'providers',
    'durations',
    'sections',
    'invented',
  ];
  const made = [table([head, ...batches.map((batch) => row(batch, pages))]), batches.map(told).join('\n')].join('\n\n');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('the documentation has no place for the batches');
  return `${before}${begin}\n\n${made}\n\n${end}${after}`;
}
