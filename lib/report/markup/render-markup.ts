import type { MarkupElement, MarkupNode } from '../elements/markup-node.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A carriage return would come back as a line feed, and U+0000 as nothing (HTML, input stream preprocessing). */
const needsEscape = /[&<>"']/g;

/**
 * A text that stays text in HTML, in an element and in a quoted attribute alike. Controls that HTML forbids become U+FFFD.
 *
 * @example escapeHtml('<b>') // '&lt;b&gt;'
 */
export function escapeHtml(text: string): string {
  // Most texts of a large report need nothing: one look tells, and three replacements are saved.
  if (plainText.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(forbidden, '\uFFFD')
    .replaceAll(needsEscape, (character) => escapes[character] ?? character);
}

const plainText = /^[\n\t !#$%()*+,\-./0-9:;=?@A-Z[\\\]^_`a-z{|}~\u00A0-\u024F\u2010-\u2027\u202F]*$/;

// oxlint-disable-next-line no-control-regex -- these are the very characters that may not stand in HTML
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** HTML text of a piece of a report. */
export function renderMarkup(node: MarkupNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  if (node.tag === 'br') return '<br>';
  return `<${node.tag}${attributes.join('')}>${node.children.map(renderMarkup).join('')}</${node.tag}>${lineAfter(node)}`;
}

const blocks: ReadonlySet<MarkupElement['tag']> = new Set(['tr', 'section', 'h2', 'h3', 'p', 'li', 'dd', 'thead']);

/** Lines keep a file readable in an editor and a comparison of two files useful. */
function lineAfter({ tag }: MarkupElement): string {
  return blocks.has(tag) ? '\n' : '';
}
