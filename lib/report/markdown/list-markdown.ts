import type { TableBlock } from '../document/document-block.ts';
import { plain } from '../document/lines.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { lineMarkdown } from './line-markdown.ts';

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of GitHub Flavored Markdown (section 4.10); cells are Markdown already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableLine(head.map(escapeMarkdown)), tableLine(head.map(() => '---')), ...rows.map(tableLine)].join('\n');
}

export function tableMarkdown({ caption, head, rows }: TableBlock): string {
  const cells = rows.map((row) =>
    row.cells.map(({ lines }) =>
      lines
        .filter((each) => plain(each) !== '')
        .map(lineMarkdown)
        .join('<br>'),
    ),
  );
  return [escapeMarkdown(caption), '', tableOf(head, cells)].join('\n');
}
