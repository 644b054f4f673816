import type {
  CookieSetter,
  FirstSeen,
  LastSeen,
  Observation,
  ObservedCookie,
  StoredItem,
} from '../../observation/index.ts';
import { isOnSharedDomain } from '../shared-domains.ts';

/** What was seen of a thing that may need consent, be it a cookie or a name of other storage. */
export interface Seen {
  readonly firstSeen: FirstSeen;
  /** Null where it is still there. */
  readonly lastSeen: LastSeen | null;
  /** The settings that were seen; nobody can watch other storage being written. */
  readonly settings: readonly CookieSetter[];
  /** Only pages of this portal can have brought it. */
  readonly onlyHere: boolean;
}

/**
 * A parent domain's cookie, a third party's in an open jar, and one in a partition that many portals share may come from
 * another site in another tab.
 */
function broughtByPortal({ origin, partition }: ObservedCookie): boolean {
  return origin === 'host' || (origin === 'partitioned' && !isOnSharedDomain(partition));
}

export function seenOfCookie(cookie: ObservedCookie): Seen {
  const { firstSeen, lastSeen = null, setter, settings = setter === null ? [] : [setter] } = cookie;
  return { firstSeen, lastSeen, settings, onlyHere: broughtByPortal(cookie) };
}

/** What an origin keeps, its own pages put there. Where nobody remembers since when, it is there now. */
export function seenOfItem({ firstSeen }: StoredItem, { observedAt, url }: Observation): Seen {
  const now: FirstSeen = { at: observedAt, page: url, how: 'snapshot' };
  return { firstSeen: firstSeen ?? now, lastSeen: null, settings: [], onlyHere: true };
}
