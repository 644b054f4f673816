/**
 * The second witness. Every cookie name that the page itself sees (`document.cookie`) must be in the list that the
 * browser gave us; else the browser keeps cookies from us, whatever it says of permissions.
 *
 * @param seenByPage names that the page sees; null where it could not be asked.
 * @param listed names of the cookies that the browser listed for this page.
 * @returns names that were kept from us, sorted.
 */
export function namesWithheld(seenByPage: readonly string[] | null, listed: readonly string[]): readonly string[] {
  const known = new Set(listed);
  return [...new Set(seenByPage ?? [])].filter((name) => !known.has(name)).toSorted();
}
