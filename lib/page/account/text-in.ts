import { textOf, type HtmlNode } from '../html-tree.ts';
import { walk } from '../walk.ts';

/** The text of a node and all within it, with spaces between. */
export function textIn(node: HtmlNode): string {
  const parts: string[] = [];
  walk(node, {
    enter(one) {
      parts.push(textOf(one) ?? '');
      return true;
    },
    leave: () => undefined,
  });
  return parts.join(' ');
}
