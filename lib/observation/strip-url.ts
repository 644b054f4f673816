/**
 * An address without query, fragment and credentials: those may identify a person or a session and prove nothing.
 *
 * @returns the origin and path; the scheme alone for addresses that have no host (`about:blank` → `about:`); an empty
 * string for what is not an address.
 */
export function stripUrl(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return '';
  return parsed.origin === 'null' ? parsed.protocol : `${parsed.origin}${parsed.pathname}`;
}
