import { blockElements, silentElements } from './element-kinds.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { childrenOf, isElement, textOf } from './html-tree.ts';
import { collapse } from './inline-text.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { walk } from './walk.ts';

/** A mark that points to a note (`1`, `*`, `(a)`): it is no part of the word it stands behind. */
const noteMark = /^\s*[([]?(?:\d{1,2}|[*†‡§]{1,3}|[a-z])[)\]]?\s*$/i;

function isNoteMark(element: HtmlElement): boolean {
  const [only, more] = childrenOf(element);
  return only !== undefined && more === undefined && noteMark.test(textOf(only) ?? '');
}

/**
 * The text of an element as a reader sees it: block elements and `br` break the line, white space collapses, tables
 * inside are left out (they are read by themselves), and so are note marks in superscript.
 */
export function cellText(root: HtmlNode): string {
  const pieces: string[] = [];
  const enter = (node: HtmlNode): boolean => {
    const text = textOf(node);
    if (text !== null) pieces.push(text.replace(/[ \t\n\f\r]+/g, ' '));
    if (!isElement(node)) return true;
    if (node.tagName === 'br') pieces.push('\n');
    if (node !== root && (node.tagName === 'table' || silentElements.has(node.tagName))) return false;
    if (node.tagName === 'sup' && isNoteMark(node)) return false;
    if (blockElements.has(node.tagName)) pieces.push('\n');
    return true;
  };
  walk(root, {
    enter,
    leave: (node) => {
      if (isElement(node) && blockElements.has(node.tagName)) pieces.push('\n');
    },
  });
  return collapse(normaliseText(pieces.join(''))).replace(/\n+/g, '\n');
}
