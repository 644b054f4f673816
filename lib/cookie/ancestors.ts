import { domainMatches } from './domain-match.ts';

/**
 * A host and the domains above it whose cookies it receives, nearest first, up to the registrable domain.
 *
 * @param host canonical
 * @param registrableDomain of that host; the host itself where there is none
 * @example ancestors('data.ville.example.fr', 'example.fr') // ['data.ville.example.fr', 'ville.example.fr', 'example.fr']
 */
export function ancestors(host: string, registrableDomain: string): readonly string[] {
  if (host === registrableDomain || !domainMatches(host, registrableDomain)) return [host];
  const labels = host.slice(0, -registrableDomain.length - 1).split('.');
  const below = labels.map((_label, at) => `${labels.slice(at).join('.')}.${registrableDomain}`);
  return [...below, registrableDomain];
}
