import type { Translator } from '../../i18n/index.ts';
import { isWordBlock } from '../document/document-block.ts';
import type { Block, DataBlock, ReportDocument, WordBlock } from '../document/document-block.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { findingMarkdown } from './finding-markdown.ts';
import { lineMarkdown } from './line-markdown.ts';
import { list, tableMarkdown } from './list-markdown.ts';

/** A whole report in CommonMark with tables (GitHub Flavored Markdown, section 4.10). */
export function documentMarkdown(document: ReportDocument, translator: Translator): string {
  const parts = [
    ...(document.sample === null ? [] : [`**${escapeMarkdown(document.sample)}**`]),
    `# ${escapeMarkdown(document.title)}`,
    ...(document.origin === null ? [] : [`**${escapeMarkdown(document.origin)}**`]),
    `**${escapeMarkdown(document.overall)}**`,
    ...(document.todo === null
      ? []
      : [`**${escapeMarkdown(document.todo.title)}** ${escapeMarkdown(document.todo.text)}`]),
    list(document.matters.map(({ text }) => escapeMarkdown(text))),
    ...(document.unseen === null ? [] : [escapeMarkdown(document.unseen)]),
    ...document.sections.flatMap(({ title, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      ...apart(blocks.map((block) => blockMarkdown(block, translator))),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`.toWellFormed();
}

/** Two lists one under the other would be one list (CommonMark 0.31, section 5.3): the second has another sign. */
function apart(parts: readonly string[]): readonly string[] {
  const done: string[] = [];
  for (const part of parts) {
    const follows = done.at(-1)?.split('\n').at(-1)?.startsWith('- ') === true;
    done.push(follows && part.startsWith('- ') ? part.replaceAll(/^- /gm, '* ') : part);
  }
  return done;
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
        block.items.map(({ term, lines }) => `**${escapeMarkdown(term)}** ${lines.map(lineMarkdown).join('<br>')}`),
      );
    case 'counts':
      return list(
        block.counts.map(
          ({ label, count }) => `**${count ?? translator.t('report.count.unknown')}** ${escapeMarkdown(label)}`,
        ),
      );
    case 'figure':
      return `### ${escapeMarkdown(block.title)}\n\n${list(block.words.map(lineMarkdown))}`;
    case 'table':
      return tableMarkdown(block);
    case 'finding':
      return findingMarkdown(block, translator);
    case 'signature':
      return list(block.places.map((place) => `${escapeMarkdown(place)}${translator.t('report.colon')}`));
  }
}

const quoted = (line: string): string =>
  line.trim() === '' ? '>' : `> ${escapeMarkdown(line.replaceAll('\t', ' | '))}  `;
