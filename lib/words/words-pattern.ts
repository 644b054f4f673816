/** What a sign of the notation stands for in a pattern. Letters in square brackets are those that may stand there. */
const signs: Readonly<Record<string, string>> = { '*': String.raw`\p{L}*`, '(': '(?:', ')': ')?', '’': "['’]" };

function patternOf(word: string): string {
  return word.replaceAll(/[*()’]|[.+?^${}|\\/]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

/**
 * The source of a pattern that stands for any of the words, to be read with the flag `u`. Lists are the program's own:
 * nothing that a page says comes here.
 *
 * `gardé(e)(s)` has letters that may be missing, `instalad[ao]` one of two, `conserv*` any ending; `’` is either
 * apostrophe. Everything else is taken as it stands.
 *
 * @param lists words separated by commas, one list a language
 * @example anyWord(['conserv*, gardé(e)']) // '(?:conserv\\p{L}*|gardé(?:e)?)'
 */
export function anyWord(lists: readonly (string | undefined)[]): string {
  const words = lists.flatMap((list) => (list === undefined ? [] : list.split(', ')));
  return `(?:${words.map((word) => patternOf(word)).join('|')})`;
}

/** The source of a pattern that stands for any of the patterns, for what a list of words cannot say. */
export function anyPattern(patterns: readonly (RegExp | undefined)[]): string {
  return `(?:${patterns.flatMap((pattern) => pattern?.source ?? []).join('|')})`;
}
