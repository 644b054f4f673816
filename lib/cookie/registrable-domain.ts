import { getDomain } from 'tldts';

/**
 * The registrable domain of a host by the Public Suffix List, private section included: browsers refuse cookies on
 * every suffix of it, and a host below a private suffix (`*.github.io`) is a site of its own.
 *
 * @param host canonical.
 * @returns the host itself where there is none: localhost, an address, an intranet name, a public suffix.
 * @example registrableDomain('data.maugescommunaute.fr') // 'maugescommunaute.fr'
 */
export function registrableDomain(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
