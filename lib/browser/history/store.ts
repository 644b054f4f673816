import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { browser } from 'wxt/browser';
import { heldError, refusedError } from './attempt.ts';
import { writeAll } from './write-all.ts';

/** All that lies in the history: checked when it is read, for a disk may hold another version’s records, or damaged ones. */
interface HistorySchema extends DBSchema {
  /** Read through `readFace` alone. */
  audits: { key: string; value: { readonly id: string } };
  /** Read through `parseReport` alone. */
  reports: { key: string; value: unknown };
  /** The charter's page as it was fetched, for the evidence file; most audits have one. */
  pages: { key: string; value: Uint8Array };
  /** Pictures of audited pages, where they were asked for. Read through `readPagePicture` alone. */
  pictures: { key: string; value: unknown };
}

export type Store = IDBPDatabase<HistorySchema>;

/** The history's name among the databases of this extension. */
export const storeName = 'temoin';

/** How long another tab may take to let the store go, in milliseconds: one that only ends its work needs a few. */
const patience = 2000;

/**
 * Opens the store, and makes it on the first use.
 *
 * @throws an error named `HeldError` where a page of an older version holds it and does not let go (the browser itself would
 * wait for ever), and one named `RefusedError` where the browser opens none here.
 */
export async function openStore(name: string): Promise<Store> {
  // In a page of a private window (Firefox alone opens any there) what is kept would go with the window, without a word.
  if (inPrivatePage()) throw refusal();
  const held = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  const opening = openIn(name, () => {
    timer = setTimeout(() => {
      late = true;
      held.reject(new DOMException('held by another tab', heldError));
    }, patience);
  });
  void opening.then((store) => (late ? store.close() : undefined)).catch(() => undefined);
  try {
    return await Promise.race([opening, held.promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function openIn(name: string, blocked: () => void): Promise<Store> {
  try {
    return await openDB<HistorySchema>(name, 3, {
      upgrade: makeStores,
      blocked,
      // A later version of Témoin waits for us: what is under way is still finished.
      blocking: (_before, _after, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
  } catch (error) {
    // Firefox, told never to remember. Said here alone: later on, a connection that was closed has the same name.
    throw error instanceof DOMException && error.name === 'InvalidStateError' ? refusal() : error;
  }
}

/** A worker may lack what says so, and is of no window. */
const inPrivatePage = (): boolean => (browser as Partial<typeof browser>).extension?.inIncognitoContext === true;

const refusal = (): DOMException => new DOMException('no store in this window', refusedError);

function makeStores(store: Store, before: number): void {
  if (before < 1) {
    store.createObjectStore('audits', { keyPath: 'id' });
    store.createObjectStore('reports');
  }
  if (before < 2) store.createObjectStore('pages');
  store.createObjectStore('pictures');
}

/** Opens the store for one piece of work and closes it. */
export async function withStore<T>(name: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(name);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** Takes audits out with all that was kept with them. */
export async function removeAudits(store: Store, ids: readonly string[]): Promise<void> {
  const change = store.transaction(['audits', 'reports', 'pages', 'pictures'], 'readwrite');
  await writeAll(change, () =>
    ids.flatMap((id) => [
      change.objectStore('audits').delete(id),
      change.objectStore('reports').delete(id),
      change.objectStore('pages').delete(id),
      change.objectStore('pictures').delete(id),
    ]),
  );
}
