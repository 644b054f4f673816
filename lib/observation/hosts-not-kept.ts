import type { HeaderSet } from './header-set.ts';

type Kept = Pick<HeaderSet, 'name' | 'domain'>;

const keyOf = ({ name, domain }: Kept): string => `${name};${domain}`;

/** Whether the cookie should still be there, if nothing had kept it away. */
function isDue({ at, askedLifetimeSeconds: asked, removes }: HeaderSet, now: string): boolean {
  if (removes) return false;
  return asked === null || asked === 0 || Date.parse(at) + asked * 1000 > Date.parse(now);
}

/**
 * Hosts whose last word about a cookie was to keep it, and the jar does not hold it: the browser, another extension or
 * the page itself took it away. What is missing from such a host proves nothing of the portal.
 *
 * @param sets in order of time.
 * @param now ISO 8601, UTC.
 */
export function hostsNotKept(sets: readonly HeaderSet[], listed: readonly Kept[], now: string): readonly string[] {
  const held = new Set(listed.map(keyOf));
  const last = new Map(sets.map((set) => [keyOf(set), set]));
  const lost = [...last.values()].filter((set) => isDue(set, now) && !held.has(keyOf(set)));
  return [...new Set(lost.flatMap(({ url }) => URL.parse(url)?.hostname ?? []))].toSorted();
}
