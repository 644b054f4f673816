/** The words of a cell that may be names: cut at white space, commas and semicolons, brackets around a word removed. */
export function nameTokens(text: string): readonly string[] {
  return text
    .slice(0, 2000)
    .split(/[\s,;]+/)
    .map((token) => token.replace(/^["'“”«»‘’`(]+|["'“”«»‘’`):.]+$/g, ''))
    .filter((token) => token !== '');
}
