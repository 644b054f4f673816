import { parse } from 'parse5';
import { cellsOf, elements, isElement } from './page-tree.ts';

type Node = Parameters<typeof isElement>[0];

const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header li main nav ol p section summary table tbody thead tfoot ul'.split(
    ' ',
  ),
);
const APART = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'table', 'ul', 'ol', 'dl']);
const SILENT = new Set(['script', 'style', 'title', 'head', 'noscript', 'template']);

/** What a browser puts on the clipboard when a page is selected and copied as text: a tab between cells, a line a row. */
export function pastedText(html: string): string {
  const text = copied(parse(html));
  return text
    .replaceAll(/[ \n]*\n[ \n]*\n[ \n]*/gu, '\n\n')
    .replaceAll(/ *\n */gu, '\n')
    .trim();
}

function copied(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll(/[ \t\n\r\f]+/gu, ' ');
  if (node.nodeName === 'br') return '\n';
  if (SILENT.has(node.nodeName) || !('childNodes' in node)) return '';
  if (node.nodeName === 'tr' && isElement(node)) return `${cellsOf(node).map(cellText).join('\t')}\n`;
  if (node.nodeName === 'tbody' || node.nodeName === 'thead') return elements(node, 'tr').map(copied).join('');
  const inner = node.childNodes.map(copied).join('');
  if (APART.has(node.nodeName)) return `\n\n${inner}\n\n`;
  return BLOCKS.has(node.nodeName) ? `\n${inner}\n` : inner;
}

function cellText(cell: Node): string {
  return 'childNodes' in cell ? cell.childNodes.map(copied).join('').trim() : '';
}
