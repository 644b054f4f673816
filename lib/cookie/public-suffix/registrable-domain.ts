import { getDomain } from 'tldts';
import { isIpAddress } from '../host.ts';

/**
 * The shortest domain of a host that a cookie can be set for.
 *
 * Both sections of the Public Suffix List count, the private one (`github.io`) as well: browsers refuse cookies for
 * either (RFC 6265bis section 5.7, step 9). A host without such a domain (an address, `localhost`, an intranet name, a
 * public suffix itself) is its own.
 *
 * @param host canonical
 * @see https://publicsuffix.org/list/
 * @example registrableDomain('data.ville-exemple.fr') // 'ville-exemple.fr'
 */
export function registrableDomain(host: string): string {
  if (isIpAddress(host)) return host;
  // Its jar is another than that of the name without the dot, and so are those of the names above it.
  if (host.endsWith('.')) return `${registrableDomain(host.slice(0, -1))}.`;
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
