import { headingLevel } from '../element-kinds.ts';
import { isElement, textOf, type HtmlElement, type HtmlNode } from '../html-tree.ts';
import { walk } from '../walk.ts';

/** What an element holds, itself included. */
export interface Measure {
  /** Characters of text. */
  readonly length: number;
  /** Of these, characters in headings. */
  readonly headed: number;
  /** A table or a list of terms: what a charter declares cookies in. */
  readonly hasTable: boolean;
  readonly hasMain: boolean;
  /** A heading of the first two ranks. */
  readonly hasTitle: boolean;
}

export type Measured = ReadonlyMap<HtmlElement, Measure>;

interface Sum {
  length: number;
  headed: number;
  hasTable: boolean;
  hasMain: boolean;
  hasTitle: boolean;
}

const silent = new Set(['script', 'style', 'template', 'noscript']);

export const isMain = (element: HtmlElement): boolean =>
  element.tagName === 'main' || element.attrs.some(({ name, value }) => name === 'role' && value === 'main');

/** Measures every element of a tree, each node once. */
export function measure(root: HtmlNode): Measured {
  const measured = new Map<HtmlElement, Measure>();
  const open: Sum[] = [{ length: 0, headed: 0, hasTable: false, hasMain: false, hasTitle: false }];
  walk(root, {
    enter(node) {
      const top = open.at(-1);
      if (top !== undefined) top.length += textOf(node)?.trim().length ?? 0;
      if (!isElement(node)) return true;
      if (silent.has(node.tagName)) return false;
      open.push({
        length: 0,
        headed: 0,
        hasTable: node.tagName === 'table' || node.tagName === 'dl',
        hasMain: isMain(node),
        hasTitle: node.tagName === 'h1' || node.tagName === 'h2',
      });
      return true;
    },
    leave(node) {
      const sum = isElement(node) ? open.pop() : undefined;
      const parent = open.at(-1);
      if (!isElement(node) || sum === undefined || parent === undefined) return;
      if (headingLevel(node.tagName) !== null) sum.headed = sum.length;
      measured.set(node, sum);
      parent.length += sum.length;
      parent.headed += sum.headed;
      parent.hasTable ||= sum.hasTable;
      parent.hasMain ||= sum.hasMain;
      parent.hasTitle ||= sum.hasTitle;
    },
  });
  return measured;
}
