const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * A host as browsers compare it: lower case, international names in punycode, no port, no trailing dot, IPv4 in four
 * decimal parts, IPv6 in brackets.
 *
 * @param host a host, perhaps with a port or a leading dot (`.example.fr`), as an address bar or a cookie gives it
 * @returns null where it is no host
 * @see RFC 6265bis section 5.1.2, https://url.spec.whatwg.org/#host-parsing
 * @example canonicalHost('Données.Exemple.fr.:8443') // 'xn--donnes-eva.exemple.fr'
 */
export function canonicalHost(host: string): string | null {
  const bare = host.trim().replace(/^\./, '');
  if (bare === '' || /[\s/?#@\\]/.test(bare)) return null;
  const withBrackets = /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*$/i.test(bare) ? `[${bare}]` : bare;
  const hostname = URL.parse(`http://${withBrackets}`)?.hostname.replace(/\.$/, '');
  return hostname === undefined || hostname === '' ? null : hostname;
}

/**
 * The host that an address leads to over the network, as browsers compare it.
 *
 * @param base address that a relative one stands in
 * @returns null for an address without such a host (`data:`, `about:`, no address at all)
 * @example hostOfAddress('https://data.exemple.fr./x') // 'data.exemple.fr'
 */
export function hostOfAddress(address: string, base?: string): string | null {
  const url = URL.parse(address, base);
  return url === null || !/^(?:https?|wss?):$/.test(url.protocol) ? null : url.hostname.replace(/\.$/, '') || null;
}

/**
 * A host without the dot of the DNS root at its end. `data.exemple.fr.` is the same name as `data.exemple.fr`, and yet an
 * origin of its own, for which browsers keep another jar (https://url.spec.whatwg.org/#concept-domain).
 *
 * @example withoutRootDot('data.exemple.fr.') // 'data.exemple.fr'
 */
export const withoutRootDot = (host: string): string => (host.endsWith('.') ? host.slice(0, -1) : host);

/** Whether a canonical host is an address rather than a name: it has no parents, and nothing is below it. */
export function isIpAddress(host: string): boolean {
  return IPV4.test(host) || host.startsWith('[');
}
