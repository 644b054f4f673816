import { attribute, isElement, type HtmlElement, type HtmlNode } from '../html-tree.ts';

/** A part of a source, in code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a node stands in its source; null where the parser made it. */
export function rangeOf(node: HtmlNode): Range | null {
  const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : null;
  return place === null || place === undefined ? null : { start: place.startOffset, end: place.endOffset };
}

/** Attributes that a reader of the copy needs; all others may name who was signed in. */
const kept = new Set(
  'charset lang dir href id class role colspan rowspan scope headers datetime start open hidden aria-level aria-label aria-labelledby aria-controls data-label data-title data-th summary'.split(
    ' ',
  ),
);

/** Where an element's attributes stand that are left out of a copy. */
export function personalAttributes({ sourceCodeLocation: place }: HtmlElement): readonly Range[] {
  const start = place?.startTag ?? place ?? {};
  const attributes = 'attrs' in start ? start.attrs : undefined;
  return Object.entries(attributes ?? {})
    .filter(([name]) => !kept.has(name))
    .map(([, { startOffset, endOffset }]) => ({ start: startOffset, end: endOffset }));
}

/** Whether an element is left out of a copy whole: it shows nothing, or holds what is kept for an account. */
export function isUnseenInCopy(node: HtmlNode): boolean {
  if (node.nodeName === '#comment') return true;
  if (!isElement(node)) return false;
  const { tagName } = node;
  if (tagName === 'meta') return attribute(node, 'charset') === null && attribute(node, 'http-equiv') === null;
  return unseen.has(tagName);
}

const unseen = new Set(
  'script style template noscript iframe object embed svg input select option textarea link datalist'.split(' '),
);

/** The source without some of its parts, which may overlap. Linear but for sorting them. */
export function sourceWithout(source: string, ranges: readonly (Range | null)[]): string {
  const pieces: string[] = [];
  let from = 0;
  const sorted = ranges.flatMap((range) => range ?? []).toSorted((one, other) => one.start - other.start);
  for (const { start, end } of sorted) {
    if (start > from) pieces.push(source.slice(from, start));
    from = Math.max(from, end);
  }
  // What stood on both sides does not become one word.
  return [...pieces, source.slice(from)].join(' ');
}
