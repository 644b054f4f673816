import { blockElements, silentElements, unseenElements } from './element-kinds.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { childrenOf, isElement, textOf } from './html-tree.ts';

const punctuation = /^[\s:;,|•·–—-]*$/;

function isShown(element: HtmlElement): boolean {
  return !silentElements.has(element.tagName) && !unseenElements.has(element.tagName);
}

/** The elements that an element consists of; null where words stand beside them, or there are more than `most`. */
export function childElements(element: HtmlNode, most: number): readonly HtmlElement[] | null {
  const found: HtmlElement[] = [];
  for (const child of childrenOf(element)) {
    if (isElement(child)) {
      if (isShown(child)) found.push(child);
      if (found.length > most) return null;
    } else if (!punctuation.test(textOf(child) ?? '')) return null;
  }
  return found;
}

const structures: ReadonlySet<string> = new Set('table dl ul ol h1 h2 h3 h4 h5 h6 section article details'.split(' '));

/** Whether an element is a table, a list, a heading or a part of the page. */
export function isStructure(element: HtmlElement): boolean {
  return structures.has(element.tagName);
}

/** Whether an element holds a table, a list, headings or parts of a page; looks at `most` nodes, and fears more. */
export function holdsStructure(element: HtmlElement, most: number): boolean {
  const waiting: HtmlNode[] = [...childrenOf(element)];
  for (let seen = 0; seen < most; seen += 1) {
    const node = waiting.pop();
    if (node === undefined) return false;
    if (!isElement(node)) continue;
    if (structures.has(node.tagName)) return true;
    for (const child of childrenOf(node)) waiting.push(child);
  }
  return waiting.length > 0;
}

/** Whether an element is laid out as a block by its nature. */
export function isBlock(element: HtmlElement): boolean {
  return blockElements.has(element.tagName);
}
