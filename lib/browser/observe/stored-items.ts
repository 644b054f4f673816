import type { StoredItem } from '../../observation/index.ts';
import type { PageProbe } from '../page/probe-page.ts';

/** Names kept by the page's origin outside the jar; null where every part refused to answer. */
export function storedItems(probe: PageProbe, origin: string): readonly StoredItem[] | null {
  const parts: readonly (readonly [StoredItem['storage'], readonly string[] | null])[] = [
    ['local-storage', probe.localStorageKeys],
    ['session-storage', probe.sessionStorageKeys],
    ['indexed-db', probe.databases],
    ['cache-storage', probe.caches],
    ['service-worker', probe.serviceWorkers],
  ];
  // One part that could not be asked makes the scope not looked at: an empty list there would be a claim.
  if (parts.some(([, names]) => names === null)) return null;
  return parts.flatMap(([storage, names]) => (names ?? []).map((name) => ({ storage, origin, name })));
}
