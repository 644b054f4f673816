import { attribute, isElement, type HtmlElement } from '../html-tree.ts';

/** Deepest that is looked up from an element: hostile pages nest without end. */
const highest = 200;

/** The elements around an element, the closest first. */
export function ancestors(element: HtmlElement): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  for (let { parentNode } = element; parentNode !== null && isElement(parentNode); { parentNode } = parentNode) {
    if (found.length === highest) break;
    found.push(parentNode);
  }
  return found;
}

/** Id and classes, by which pages say what an element is. */
export const marksOf = (element: HtmlElement): string =>
  `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
