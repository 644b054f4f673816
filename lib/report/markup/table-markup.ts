import type { Cell, TableBlock, TableRow } from '../document/document-block.ts';
import { lineMarkup } from './inline-markup.ts';
import { el } from '../elements/markup-node.ts';
import type { MarkupElement } from '../elements/markup-node.ts';

/** A table whose head is repeated on every printed page. */
export function tableMarkup(block: TableBlock): MarkupElement {
  return el(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-labelledby': `caption-${block.id}` },
    el(
      'table',
      { id: `table-${block.id}` },
      el('caption', { id: `caption-${block.id}` }, block.caption),
      el('thead', {}, el('tr', {}, ...block.head.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...block.rows.map(rowMarkup)),
    ),
  );
}

export function rowMarkup({ tone, cells }: TableRow): MarkupElement {
  return el('tr', tone === null ? {} : { 'data-tone': tone }, ...cells.map(cellMarkup));
}

function cellMarkup({ lines }: Cell): MarkupElement {
  const [only] = lines;
  if (lines.length <= 1) return el('td', {}, ...lineMarkup(only ?? []));
  return el('td', {}, ...lines.map((line) => el('div', {}, ...lineMarkup(line))));
}
