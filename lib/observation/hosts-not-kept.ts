import type { HeaderSet } from './header-set.ts';

type Kept = Pick<HeaderSet, 'name' | 'domain'>;

const keyOf = ({ name, domain }: Kept): string => `${name};${domain}`;

/** Whether the cookie should still be there, if nothing had kept it away. */
function isDue({ at, askedLifetimeSeconds: asked, removes }: HeaderSet, now: string): boolean {
  if (removes) return false;
  return asked === null || asked === 0 || Date.parse(at) + asked * 1000 > Date.parse(now);
}

/** The last word about each cookie, where that was to keep it and it is not held. */
function lostSets(sets: readonly HeaderSet[], listed: readonly Kept[], now: string): readonly HeaderSet[] {
  const held = new Set(listed.map(keyOf));
  const last = new Map(sets.map((set) => [keyOf(set), set]));
  return [...last.values()].filter((set) => isDue(set, now) && !held.has(keyOf(set)));
}

/**
 * Whether responses asked for cookies to be kept and not one is: a browser that keeps none of a site need not say so
 * (`navigator.cookieEnabled` is a page's to see, and a policy's or another extension's to be unaware of).
 *
 * @param sets of the portal's own site, in order of time.
 * @param seen its own cookies that this audit has seen: one is enough to know that some are kept.
 * @param now ISO 8601, UTC.
 */
export function keepsNothing(sets: readonly HeaderSet[], seen: readonly Kept[], now: string): boolean {
  return seen.length === 0 && lostSets(sets, seen, now).length > 0;
}

/**
 * Hosts whose last word about a cookie was to keep it, and the jar does not hold it: the browser, another extension or
 * the page itself took it away. What is missing from such a host proves nothing of the portal.
 *
 * @param sets in order of time.
 * @param now ISO 8601, UTC.
 */
export function hostsNotKept(sets: readonly HeaderSet[], listed: readonly Kept[], now: string): readonly string[] {
  return [...new Set(lostSets(sets, listed, now).flatMap(({ url }) => URL.parse(url)?.hostname ?? []))].toSorted();
}
