/** What a vendor's console and documentation write at the beginning of a name, and what the jar holds in its place. */
const SPELLINGS: readonly (readonly [written: string, jar: string])[] = [
  // Google Analytics 4: the measurement ID is `G-ABCDEF1234`, the cookie is named after what follows its dash.
  ['_ga_G-', '_ga_'],
];

/**
 * A declared name as the jar has it, where its author wrote the identifier as the vendor's console shows it.
 *
 * @example asInTheJar('_ga_G-ABCDEF1234') // '_ga_ABCDEF1234'
 * @returns null where there is no such spelling
 */
export function asInTheJar(name: string): string | null {
  const spelling = SPELLINGS.find(([written]) => name.startsWith(written) && name.length > written.length);
  return spelling === undefined ? null : spelling[1] + name.slice(spelling[0].length);
}
