import type { Translator } from '../../i18n/index.ts';
import { isWordBlock } from '../document/block.ts';
import type { Block, DataBlock, FindingBlock, ReportDocument, TableBlock, WordBlock } from '../document/block.ts';
import { plain } from '../document/lines.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { lineMarkdown } from './line-markdown.ts';

/** A whole report in CommonMark with tables (GitHub Flavored Markdown, section 4.10). */
export function documentMarkdown(document: ReportDocument, translator: Translator): string {
  const parts = [
    ...(document.sample === null ? [] : [`**${escapeMarkdown(document.sample)}**`]),
    `# ${escapeMarkdown(document.title)}`,
    `**${escapeMarkdown(document.overall)}**`,
    ...document.sections.flatMap(({ title, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      ...blocks.map((block) => blockMarkdown(block, translator)),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`.toWellFormed();
}

function blockMarkdown(block: Block, translator: Translator): string {
  return isWordBlock(block) ? wordMarkdown(block) : dataMarkdown(block, translator);
}

function wordMarkdown(block: WordBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return lineMarkdown(block.line);
    case 'heading':
      return `### ${escapeMarkdown(block.text)}`;
    case 'list':
      return list(block.lines.map(lineMarkdown));
    case 'note':
      return block.lines.map((line) => `> ${lineMarkdown(line)}`).join('\n>\n');
    case 'text':
      return block.text.split('\n').map(quoted).join('\n');
  }
}

function dataMarkdown(block: DataBlock, translator: Translator): string {
  switch (block.kind) {
    case 'facts':
      return list(
        block.items.map(({ term, lines }) => `**${escapeMarkdown(term)}** ${lines.map(lineMarkdown).join('; ')}`),
      );
    case 'counts':
      return list(
        block.counts.map(
          ({ label, count }) => `**${count ?? translator.t('report.count.unknown')}** ${escapeMarkdown(label)}`,
        ),
      );
    case 'figure':
      return list(block.legend.map(lineMarkdown));
    case 'table':
      return tableMarkdown(block);
    case 'finding':
      return findingMarkdown(block, translator);
  }
}

const quoted = (line: string): string =>
  line.trim() === '' ? '>' : `> ${escapeMarkdown(line.replaceAll('\t', ' | '))}  `;

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableMarkdown({ caption, head, rows }: TableBlock): string {
  return [
    escapeMarkdown(caption),
    '',
    tableLine(head.map(escapeMarkdown)),
    tableLine(head.map(() => '---')),
    ...rows.map(({ cells }) =>
      tableLine(
        cells.map(({ lines }) =>
          lines
            .filter((each) => plain(each) !== '')
            .map(lineMarkdown)
            .join('<br>'),
        ),
      ),
    ),
  ].join('\n');
}

function findingMarkdown(block: FindingBlock, { t }: Translator): string {
  return [
    `#### ${escapeMarkdown(block.title)}`,
    '',
    escapeMarkdown(block.message),
    '',
    list([
      `**${escapeMarkdown(block.outcome)}**, ${escapeMarkdown(t('report.finding.severity', { severity: block.severity }))}`,
      `${escapeMarkdown(t('report.finding.evidence'))}: ${block.evidence.map(lineMarkdown).join('; ')}`,
      `${escapeMarkdown(t('report.finding.reference'))}: ${lineMarkdown(block.reference)}`,
      `${escapeMarkdown(t('report.finding.rule'))}: ${escapeMarkdown(block.rule)}`,
      ...(block.review.length === 0
        ? []
        : [`**${escapeMarkdown(t('report.finding.review'))}** ${block.review.map(lineMarkdown).join('; ')}`]),
    ]),
  ].join('\n');
}
