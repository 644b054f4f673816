import type { HtmlNode } from './html-tree.ts';
import { childrenOf } from './html-tree.ts';

export interface Visitor {
  /** Called before the children; `false` leaves them out (and `leave` is not called). */
  readonly enter: (node: HtmlNode) => boolean;
  readonly leave: (node: HtmlNode) => void;
}

/** Visits a tree in document order without recursion: hostile pages nest deeper than a call stack. */
export function walk(root: HtmlNode, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  const path: { readonly node: HtmlNode; next: number }[] = [{ node: root, next: 0 }];
  let top = path.at(-1);
  while (top !== undefined) {
    const child = childrenOf(top.node)[top.next];
    top.next += 1;
    if (child === undefined) {
      visitor.leave(top.node);
      path.pop();
    } else if (visitor.enter(child)) {
      path.push({ node: child, next: 0 });
    }
    top = path.at(-1);
  }
}
