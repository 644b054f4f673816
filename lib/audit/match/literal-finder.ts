interface Node {
  readonly next: Map<string, Node>;
  /** Where to go on when no letter fits: the node of the longest end of what was read. */
  fallback: Node | null;
  /** Literals that end here. */
  found: readonly number[];
}

const node = (): Node => ({ next: new Map(), fallback: null, found: [] });

function plant(literals: readonly string[]): Node {
  const root = node();
  for (const [index, literal] of literals.entries()) {
    let at = root;
    for (const unit of literal) {
      const child: Node = at.next.get(unit) ?? node();
      at.next.set(unit, child);
      at = child;
    }
    at.found = [...at.found, index];
  }
  return root;
}

function step(from: Node, unit: string): Node | null {
  for (let at: Node | null = from; at !== null; at = at.fallback) {
    const child = at.next.get(unit);
    if (child) return child;
  }
  return null;
}

function link(root: Node): void {
  const queue: Node[] = [...root.next.values()];
  for (const child of queue) child.fallback = root;
  for (const at of queue) {
    for (const [unit, child] of at.next) {
      child.fallback = (at.fallback && step(at.fallback, unit)) ?? root;
      queue.push(child);
    }
  }
}

/**
 * Finds which of many literals a text holds, in time linear in the text and what it holds.
 *
 * Aho and Corasick, "Efficient string matching", CACM 18 (1975).
 *
 * @example createFinder(['_ga_', 'id'])('_ga_1') // Set {0}
 */
export function createFinder(literals: readonly string[]): (text: string) => ReadonlySet<number> {
  const root = plant(literals);
  link(root);
  return (text) => {
    const found = new Set<number>();
    let at = root;
    for (const unit of text) {
      at = step(at, unit) ?? root;
      for (let end: Node | null = at; end !== null; end = end.fallback) {
        for (const index of end.found) found.add(index);
      }
    }
    return found;
  };
}
