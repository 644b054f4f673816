import type { StorageKindSeen } from '../../observation/index.ts';

/** Names of one kind of storage. */
export interface NamesSeen {
  readonly names: readonly string[];
  /** How many there are; more than `names` where some were left out. */
  readonly of: number;
}

/** What could be seen of one kind; `refused`: the browser does not let the page have it (a SecurityError). */
export type StoragePart = NamesSeen | 'refused' | 'failed';

/** What a page's origin keeps elsewhere than in cookies. Names only. */
export type PageStorage = Readonly<Record<StorageKindSeen, StoragePart>> & {
  /** Databases that were opened, with their object stores; null where one could not be. */
  readonly opened: readonly { readonly name: string; readonly stores: readonly string[] | null }[];
  /** Object stores that were left out. */
  readonly storesLeftOut: number;
  /** The page's host. */
  readonly host: string;
};

/**
 * Lists what the page's origin keeps, each kind guarded alone: a page or browser that breaks one loses only that one.
 *
 * Runs inside the page, as source text: it may use nothing from outside its own body.
 *
 * @param most names given of each kind, databases opened, and object stores given of each.
 */
export async function listStorage(most: {
  readonly names: number;
  readonly opened: number;
  readonly stores: number;
}): Promise<PageStorage> {
  const within = async <T>(promise: Promise<T>): Promise<T> =>
    Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error('timeout')), 1500);
      }),
    ]);
  const part = async (list: () => readonly string[] | Promise<readonly string[]>): Promise<StoragePart> => {
    try {
      const names = await list();
      return { names: names.slice(0, most.names), of: names.length };
    } catch (error) {
      return error instanceof DOMException && error.name === 'SecurityError' ? 'refused' : 'failed';
    }
  };
  // Asked one by one: `Object.keys` leaves out a key that is called as one of the storage's own methods.
  const keysOf = (storage: Storage): readonly string[] => {
    const count = Reflect.get(Storage.prototype, 'length', storage);
    return Array.from({ length: count }, (_, at) => Storage.prototype.key.call(storage, at) ?? '');
  };
  let storesLeftOut = 0;
  // Opened as it is, in whatever version: nothing is made or changed, and a page that wants to change it is let through.
  const storesOf = async (name: string): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      const give = (stores: readonly string[] | null): void => {
        if (stores === null) reject(new Error('not opened'));
        else resolve(stores);
      };
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onblocked = () => give(null);
      opening.addEventListener('error', (event) => {
        event.preventDefault();
        give(null);
      });
      opening.onsuccess = () => {
        const database = opening.result;
        database.addEventListener('versionchange', () => database.close());
        storesLeftOut += Math.max(0, database.objectStoreNames.length - most.stores);
        give([...database.objectStoreNames].slice(0, most.stores));
        database.close();
      };
    });
  const [localKeys, sessionKeys, databases, cacheNames, workers] = await Promise.all([
    part(() => keysOf(localStorage)),
    part(() => keysOf(sessionStorage)),
    part(async () => {
      const found = await within(indexedDB.databases());
      return found.flatMap(({ name }) => (name === undefined ? [] : [name]));
    }),
    part(async () => within(caches.keys())),
    part(async () => {
      const registrations = await within(navigator.serviceWorker.getRegistrations());
      return registrations.map(({ scope }) => scope);
    }),
  ]);
  const toOpen = typeof databases === 'string' ? [] : databases.names.slice(0, most.opened);
  const opened = await Promise.all(
    toOpen.map(async (name) => ({ name, stores: await within(storesOf(name)).catch(() => null) })),
  );
  return {
    'local-storage': localKeys,
    'session-storage': sessionKeys,
    'indexed-db': databases,
    'cache-storage': cacheNames,
    'service-worker': workers,
    opened,
    storesLeftOut,
    host: location.hostname,
  };
}
