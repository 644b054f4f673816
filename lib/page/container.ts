import type { Block } from './block.ts';
import { headingLevel } from './element-kinds.ts';
import type { HtmlElement } from './html-tree.ts';
import { attribute } from './html-tree.ts';
import type { InlineRun } from './inline-text.ts';

/** What the text within an element is to the page. */
export type Container = 'text' | 'item' | 'term' | 'definition' | { readonly heading: number };

/** A legend stands below every heading but the lowest: those of higher rank go on above it. */
export const legendLevel = 5;

const containers: ReadonlyMap<string, Container> = new Map<string, Container>([
  ['li', 'item'],
  ['dt', 'term'],
  ['dd', 'definition'],
  ['summary', { heading: 5 }],
  ['legend', { heading: legendLevel }],
]);

export function containerOf(element: HtmlElement): Container | null {
  const level = headingLevel(element.tagName);
  if (level !== null) return { heading: level };
  if (attribute(element, 'role') === 'heading') {
    return { heading: Number.parseInt(attribute(element, 'aria-level') ?? '3', 10) || 3 };
  }
  return containers.get(element.tagName) ?? null;
}

/** A paragraph that a bullet opens, as word processors write the items of a list. */
const bullet = /^[·•▪◦‣●○§*–—-]\s+(?=\S)/;

function paragraph(run: InlineRun): Block {
  const { text, code, marked, parts } = run;
  const point = bullet.exec(text);
  if (point === null || text.includes('\n')) return { kind: 'text', ...run };
  const words = text.slice(point[0].length);
  const opening = [...marked, ...code].find((set) => words.startsWith(set)) ?? null;
  return {
    kind: 'item',
    text: words,
    lead: marked.includes(opening ?? '') ? opening : null,
    opening,
    code,
    marked,
    parts,
  };
}

/**
 * The blocks that a run of inline content makes in its container.
 *
 * @param list the list that an item belongs to
 */
export function toBlocks(run: InlineRun, container: Container, list?: number): readonly Block[] {
  const { text, lead, opening, code, marked, parts } = run;
  if (text === '') return [];
  if (typeof container === 'object')
    return [{ kind: 'heading', level: container.heading, text: text.replaceAll('\n', ' ') }];
  if (container === 'term' || container === 'definition') return [{ kind: container, text }];
  if (container === 'item')
    return [{ kind: 'item', text, lead, opening, code, marked, parts, ...(list !== undefined && { list }) }];
  return text
    .split(/\n{2,}/)
    .filter((part) => part !== '')
    .map((part, index) =>
      paragraph({ ...run, text: part, lead: index === 0 ? lead : null, opening: index === 0 ? opening : null }),
    );
}
