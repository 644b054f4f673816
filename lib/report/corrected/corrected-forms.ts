import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { el } from '../markup/markup-node.ts';
import { renderMarkup } from '../markup/render-markup.ts';
import type { CorrectedCharter } from './corrected-charter.ts';
import type { CorrectedTable } from './kept-tables.ts';
import { shownInCell } from './shown-in-cell.ts';

/** HTML to paste into the portal's back office: headings and tables, no style, nothing else. */
export function correctedHtml({ tables }: CorrectedCharter): string {
  return tables
    .flatMap((table) => [
      ...(table.heading === null ? [] : [el('h3', {}, shownInCell(table.heading))]),
      tableElement(table),
    ])
    .map(renderMarkup)
    .join('\n');
}

function tableElement({ header, rows }: CorrectedTable): ReturnType<typeof el> {
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...header.map((label) => el('th', {}, shownInCell(label))))),
    el('tbody', {}, ...rows.map(({ cells }) => el('tr', {}, ...cells.map((cell) => el('td', {}, shownInCell(cell)))))),
  );
}

const markdownLine = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;

/** The same in CommonMark with tables. */
export function correctedMarkdown({ tables }: CorrectedCharter): string {
  const parts = tables.flatMap(({ heading, header, rows }) => [
    ...(heading === null ? [] : [`### ${escapeMarkdown(heading)}`]),
    [
      markdownLine(header),
      `| ${header.map(() => '---').join(' | ')} |`,
      ...rows.map(({ cells }) => markdownLine(cells)),
    ].join('\n'),
  ]);
  return `${parts.join('\n\n')}\n`;
}

const textLine = (cells: readonly string[]): string => cells.map((cell) => shownInCell(cell)).join('\t');

/** The same as plain text with tabs: what a clipboard gives to a field that takes no HTML. */
export function correctedText({ tables }: CorrectedCharter): string {
  return tables
    .map(({ heading, header, rows }) =>
      [...(heading === null ? [] : [heading]), textLine(header), ...rows.map(({ cells }) => textLine(cells))].join(
        '\n',
      ),
    )
    .join('\n\n');
}
