/** What a run of inline content is made of: texts, and where elements begin and end. */
export type InlineEvent = 'open' | 'close' | { readonly text: string };

/** Most wrappers around the whole run that are looked into. */
const deepest = 4;
const punctuation = /^[\s:;,|•·–—-]*$/;

/** The run within the element that wraps all of it; null where none does. */
function unwrapped(events: readonly InlineEvent[]): readonly InlineEvent[] | null {
  if (events[0] !== 'open' || events.at(-1) !== 'close') return null;
  let depth = 0;
  for (const [index, event] of events.entries()) {
    if (event === 'open') depth += 1;
    else if (event === 'close') depth -= 1;
    if (depth === 0 && index < events.length - 1) return null;
  }
  return depth === 0 ? events.slice(1, -1) : null;
}

/** Texts of the outermost elements, a colon between two kept with the first; null where words stand outside of them. */
function outermost(events: readonly InlineEvent[]): readonly string[] | null {
  const parts: string[] = [];
  let depth = 0;
  for (const event of events) {
    if (event === 'open') {
      if (depth === 0) parts.push('');
      depth += 1;
    } else if (event === 'close') depth -= 1;
    else if (depth > 0) parts.push((parts.pop() ?? '') + event.text);
    else if (!punctuation.test(event.text)) return null;
  }
  return parts.map((part) => part.trim());
}

/**
 * The elements that a run of inline content consists of, where it consists of nothing but elements: the label and the
 * value of a card, the cells of a row. Empty elements count only between others.
 *
 * @returns null where words stand beside the elements, or there are less than two
 */
export function partsOf(events: readonly InlineEvent[]): readonly string[] | null {
  let inner: readonly InlineEvent[] = events.filter((event) => typeof event !== 'object' || event.text.trim() !== '');
  for (let depth = 0; depth < deepest; depth += 1) inner = unwrapped(inner) ?? inner;
  const parts = outermost(inner);
  return parts !== null && parts.filter((part) => part !== '').length > 1 ? parts : null;
}
