import {
  storageKindsSeen,
  type NotLookedReason,
  type StorageKindSeen,
  type StoragePartTried,
  type StorageTried,
  type StoredItem,
} from '../../observation/index.ts';
import type { PageStorage, StoragePart } from '../page/list-storage.ts';
import type { PageLook } from './look-at-page.ts';

/** What the page’s origin keeps outside the jar, and how much of each part could be read. */
export interface StoredThings {
  readonly items: readonly StoredItem[];
  readonly counts: StorageTried;
}

/** A page, as far as it says why its storage is kept from it. */
export interface StoringPage {
  /** What it keeps, or why it could not be asked at all. */
  readonly storage: PageLook['storage'];
  readonly sandboxed: boolean | null;
}

/** Names kept by the page’s origin outside the jar. A part that refused to answer hides itself alone. */
export function storedItems({ storage, sandboxed }: StoringPage, origin: string): StoredThings {
  if (typeof storage === 'string') return { items: [], counts: noneOf(storage) };
  const stores = new Map(storage.opened.map((database) => [database.name, database.stores]));
  const item = (kind: StorageKindSeen, name: string): StoredItem =>
    kind === 'indexed-db'
      ? { storage: kind, origin, name, stores: stores.get(name) ?? null }
      : { storage: kind, origin, name };
  const refusal = sandboxed === true ? 'page-sandboxed' : 'blocked-by-browser';
  return {
    items: storageKindsSeen.flatMap((kind) => namesOf(storage[kind]).map((name) => item(kind, name))),
    counts: {
      'local-storage': tried(storage['local-storage'], refusal),
      'session-storage': tried(storage['session-storage'], refusal),
      'indexed-db': databasesTried(storage, refusal),
      'cache-storage': tried(storage['cache-storage'], refusal),
      'service-worker': tried(storage['service-worker'], refusal),
    },
  };
}

const noneOf = (reason: NotLookedReason): NonNullable<StorageTried> => ({
  'local-storage': reason,
  'session-storage': reason,
  'indexed-db': reason,
  'cache-storage': reason,
  'service-worker': reason,
});

function namesOf(part: StoragePart): readonly string[] {
  return typeof part === 'string' ? [] : part.names;
}

function tried(part: StoragePart, refusal: NotLookedReason): StoragePartTried {
  if (typeof part === 'string') return part === 'refused' ? refusal : 'failed';
  return part.of > part.names.length ? { read: part.names.length } : part.of;
}

/** A database that could not be opened hides its stores: that part was not looked at whole, though its name is kept. */
function databasesTried(storage: PageStorage, refusal: NotLookedReason): StoragePartTried {
  const names = tried(storage['indexed-db'], refusal);
  if (typeof names === 'string') return names;
  if (storage.opened.some(({ stores }) => stores === null)) return 'failed';
  const read = namesOf(storage['indexed-db']).length;
  return storage.storesLeftOut > 0 || storage.opened.length < read ? { read } : names;
}
