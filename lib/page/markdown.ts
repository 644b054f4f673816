/** Any ASCII punctuation may be escaped (CommonMark 0.31, section 2.4). */
const escaped = /\\([!-/:-@[-`{-~])/g;
const link = /!?\[([^[\]\n]{0,300})\]\([^()\n]{0,2000}\)/g;
const code = /`{1,3}([^`\n]{1,300})`{1,3}/g;
const strong = /\*\*([^*\n]{1,300})\*\*/g;
/** Code that is bold or slanted as well: the marks around it are none of its own. */
const markedCode = /(\*\*|__|[*_])(`[^`\n]{1,300}`)\1/g;
/** Words between underscores: names hold no blank, and hardly end with one; "_Pixels_" is a word. */
const slanted = /(?<![^\s(*"“«])(_{1,2})(?=[^\s_])([^_\n]{1,300}[^\s_])\1(?![^\s.,:;!?)*"”»])/g;
/** Bold letters that the next line goes on with. */
const unclosed = /^\*\*(?=\p{L})/u;
const lineBreak = / *<br ?\/?> */gi;
const tag = /<\/?(?:a|b|i|u|em|strong|code|span|p|sup|sub|small)(?: [^<>\n]{0,500})?>/gi;
const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&nbsp;', ' '],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

/** Takes Markdown's marks off a piece of text: links, code, bold, escapes. Single `_` and `*` stay: names hold them. */
export function withoutMarkdown(text: string): string {
  if (!/[\\`[*<&_]/.test(text)) return text.trim();
  return text
    .replace(lineBreak, '\n')
    .replace(tag, '')
    .replace(link, '$1')
    .replace(markedCode, '$2')
    .replace(slanted, (whole, _marks, words: string) => (/\s|^\p{Lu}\p{Ll}+$/u.test(words) ? words : whole))
    .replace(code, '$1')
    .replace(strong, '$1')
    .replace(unclosed, '')
    .replace(escaped, '$1')
    .replace(/&(?:lt|gt|amp|nbsp|quot|#39);/g, (entity) => entities.get(entity) ?? entity)
    .trim();
}

/** Texts set as code in a line of Markdown. */
export function codeOf(text: string): readonly string[] {
  return Array.from(text.matchAll(code), (match) => match[1] ?? '');
}

const boldStart = /^(?:\*\*|__)(`[^`\n]{1,200}`|[^*_\n]{1,200})(?:\*\*|__)/;

/** Bold words that open a line; null where there are none. */
export function leadOf(text: string): string | null {
  return boldStart.exec(text)?.[1]?.trim() ?? null;
}
