import { storageKindsSeen, type StorageKindSeen, type StorageTried, type StoredItem } from '../../observation/index.ts';
import type { PageProbe } from '../page/probe-page.ts';

/** What the page’s origin keeps outside the jar, and how much of each part could be read. */
export interface StoredThings {
  readonly items: readonly StoredItem[];
  readonly counts: StorageTried;
}

type Names = Readonly<Record<StorageKindSeen, readonly string[] | null>>;

/** Names kept by the page’s origin outside the jar. A part that refused to answer hides itself alone. */
export function storedItems(probe: PageProbe, origin: string): StoredThings {
  const names: Names = {
    'local-storage': probe.localStorageKeys,
    'session-storage': probe.sessionStorageKeys,
    'indexed-db': probe.databases?.map(({ name }) => name) ?? null,
    'cache-storage': probe.caches,
    'service-worker': probe.serviceWorkers,
  };
  const stores = new Map(probe.databases?.map((database) => [database.name, database.stores]));
  const item = (storage: StorageKindSeen, name: string): StoredItem =>
    storage === 'indexed-db' ? { storage, origin, name, stores: stores.get(name) ?? null } : { storage, origin, name };
  return {
    items: storageKindsSeen.flatMap((storage) => (names[storage] ?? []).map((name) => item(storage, name))),
    counts: countsOf(probe, names),
  };
}

/** A database that could not be opened hides its stores: that part was not looked at whole, though its name is kept. */
function countsOf({ databases }: PageProbe, names: Names): NonNullable<StorageTried> {
  const closed = databases?.some(({ stores }) => stores === null) === true;
  const count = (storage: StorageKindSeen): number | null => names[storage]?.length ?? null;
  return {
    'local-storage': count('local-storage'),
    'session-storage': count('session-storage'),
    'indexed-db': closed ? null : count('indexed-db'),
    'cache-storage': count('cache-storage'),
    'service-worker': count('service-worker'),
  };
}
