import type { Translator } from '../../i18n/index.ts';
import { isWordBlock } from '../document/document-block.ts';
import type { Block, DataBlock, Line, ReportDocument, TableBlock, WordBlock } from '../document/document-block.ts';
import { findingWord } from './finding-word.ts';
import { lineRuns } from './line-runs.ts';
import { paragraph, run, table } from './word-xml.ts';

/** A report in words to edit and to sign, without its annexes: the same document as on the page, as WordprocessingML. */
export function documentWord(document: ReportDocument, translator: Translator): string {
  const { sample, origin, title, overall, tone, todo, matters, unseen } = document;
  const warnings = [sample, origin].flatMap((words) => (words === null ? [] : [paragraph(run(words, 'strong'))]));
  return [
    ...warnings,
    paragraph(run(title), 'Title'),
    paragraph(run(overall, tone), 'Answer'),
    ...(todo === null ? [] : [paragraph(`${run(`${todo.title} `, 'strong')}${run(todo.text)}`)]),
    ...matters.map(({ text }) => paragraph(run(text), 'ListBullet')),
    ...(unseen === null ? [] : [paragraph(run(unseen, 'quiet'))]),
    ...document.sections
      .filter(({ annex }) => annex !== true)
      .flatMap((section) => [
        paragraph(run(section.title), 'Heading1'),
        ...section.blocks.map((block) => blockWord(block, translator)),
      ]),
  ].join('');
}

const blockWord = (block: Block, translator: Translator): string =>
  isWordBlock(block) ? wordsOf(block) : dataWord(block, translator);

function wordsOf(block: WordBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(lineRuns(block.line));
    case 'heading':
      return paragraph(run(block.text), 'Heading2');
    case 'list':
      return bullets(block.lines);
    case 'note':
      return block.lines.map((line) => paragraph(lineRuns(line))).join('');
    case 'text':
      return block.text
        .split('\n')
        .map((line) => paragraph(run(line.replaceAll('\t', ' | '))))
        .join('');
  }
}

const bullets = (lines: readonly Line[]): string =>
  lines.map((line) => paragraph(lineRuns(line), 'ListBullet')).join('');

const cellWord = (lines: readonly Line[]): string =>
  lines.length === 0 ? paragraph('') : lines.map((line) => paragraph(lineRuns(line))).join('');

function dataWord(block: DataBlock, translator: Translator): string {
  switch (block.kind) {
    case 'facts':
      return table(
        [],
        block.items.map(({ term, lines }) => [paragraph(run(term, 'strong')), cellWord(lines)]),
        [1, 2.5],
      );
    case 'counts':
      return bullets(
        block.counts.map(({ label, count }): Line => [
          { kind: 'strong', text: count === null ? translator.t('report.count.unknown') : String(count) },
          ` ${label}`,
        ]),
      );
    case 'figure':
      return `${paragraph(run(block.title), 'Heading2')}${bullets(block.words)}`;
    case 'table':
      return tableWord(block);
    case 'finding':
      return findingWord(block, translator);
    case 'signature':
      return table(
        block.places,
        [block.places.map(() => `${paragraph('')}${paragraph('')}${paragraph('')}`)],
        block.places.map(() => 1),
      );
  }
}

/** Columns as wide as what stands in them asks, within bounds. */
function tableWord({ caption, head, rows }: TableBlock): string {
  const lengths = head.map((text, at) => {
    const longest = rows.map(
      ({ cells }) => cells[at]?.lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0) ?? 0,
    );
    return Math.min(Math.max(text.length, ...longest.slice(0, 200), 10), 45);
  });
  const body = rows.map(({ cells }) => cells.map(({ lines }) => cellWord(lines)));
  return `${paragraph(run(caption, 'strong'))}${table(head, body, lengths)}`;
}

const lengthOf = (line: Line): number =>
  line.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : piece.text.length), 0);
