import { blockElements, codeElements, markingElements, silentElements, unseenElements } from './element-kinds.ts';

const inline = 'a span font del ins s small big sub sup abbr time label button html head noscript'.split(' ');
const elements: ReadonlySet<string> = new Set([
  ...blockElements,
  ...codeElements,
  ...markingElements,
  ...silentElements,
  ...unseenElements,
  ...inline,
]);

/** A tag of a block; one that opens stands behind no part of a name, as a placeholder (`_pk_id.<p>`) would. */
const block =
  'h[1-6]|p|div|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|section|article|main|header|footer|details|summary|blockquote|body|html';
const blockTag = new RegExp(String.raw`<\/(?:${block})\s*>|(?<![\w.-])<(?:${block})(?:\s[^<>]{0,2000})?>`, 'i');
const everyBlockTag = new RegExp(blockTag, 'gi');

/** Markdown's headings and rulers, and cells parted by tabs: the lines of such a text matter. */
const lined = /^ {0,3}#{1,6}\s|^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\||[^\s>]\t+[^\s<]/m;

const tagStart = /<(\/?)([A-Za-z][\w-]*)?/g;

/** Keeps what is no element of HTML as text: `_ga_<ID>` would lose its placeholder. */
function withPlaceholders(text: string): string {
  return text.replace(tagStart, (whole, _slash: string, name: string | undefined) => {
    const known = name === undefined ? whole === '<' : elements.has(name.toLowerCase());
    return known ? whole : whole.replace('<', '&lt;');
  });
}

/**
 * What was pasted, as it is to be read: the source of a page as HTML, everything else as text. Tags of blocks that stand
 * in Markdown or between tabs part lines, so that a name that is glued to one is read.
 *
 * @example pastedMarkup('<h2>Audience</h2>_ga') // { html: '<h2>Audience</h2>_ga' }
 */
export function pastedMarkup(text: string): { readonly html: string } | { readonly text: string } {
  if (!blockTag.test(text)) return { text };
  return lined.test(text) ? { text: text.replace(everyBlockTag, '\n') } : { html: withPlaceholders(text) };
}
