/**
 * Marks for places where one element ends and the next begins with nothing between. Control characters: the page's own
 * are removed before, so a mark in a text is always ours.
 */
export const BORDER = '\u001F';
/** The same between an element and the text beside it. */
export const EDGE = '\u001E';

// oxlint-disable-next-line no-control-regex -- our own marks, which no page holds
const borders = /[\u001E\u001F]+/g;
/** An end that asks for more, a beginning that can only go on: `_ga_` and `<ID>`, `_pk_id.` and `1fff`. */
const asksForMore = /[_%=<[{(/@-]$/;
const goesOn = /^[*<[{#%>)\]},;:!?…]|^\.(?!\p{L}{3})/u;

/** Two elements are two words, unless the second can only be the rest of the first. */
function atBorder(before: string, after: string, between: string): string {
  if (goesOn.test(after)) return '';
  if (asksForMore.test(before) && !after.startsWith('_')) return '';
  return before.endsWith('.') && /^\d/.test(after) ? '' : between;
}

/** Beside plain text an element is a word of its own only where a capital says so: `_ga<span>Google</span>`. */
function atEdge(before: string, after: string, between: string): string {
  return /[\p{Ll}\p{N})*]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after) ? between : '';
}

/**
 * Puts together again a text in which the borders of elements are marked: neighbouring elements never glue into one word.
 *
 * @param between what parts two words: a space in running text, a line break in a cell
 */
export function joinAtBorders(text: string, between: string): string {
  if (!text.includes(BORDER) && !text.includes(EDGE)) return text;
  return text.replace(borders, (mark: string, at: number) => {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + mark.length, at + mark.length + 4);
    if (before.trim() === '' || after.slice(0, 1).trim() === '') return '';
    return mark.includes(BORDER) ? atBorder(before, after, between) : atEdge(before, after, between);
  });
}
