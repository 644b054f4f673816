/** Why the store gave no answer. */
export type StoreProblem =
  | 'disk-full'
  | 'store-broken'
  /** Another tab holds it in the form of an older version. */
  | 'store-held'
  /** The browser opens none here: a private window of Firefox, or one that is told never to remember. */
  | 'store-refused'
  /** A later version of Témoin made it. */
  | 'store-newer';

/** The answer of something that a disk may refuse. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StoreProblem; readonly detail: string };

/** Name of the error that `openStore` gives up with where the store is held. */
export const heldError = 'HeldError';

/** Name of the error that `openStore` gives up with where the browser opens no store. */
export const refusedError = 'RefusedError';

/** Names of errors by which browsers say that there is no room (IndexedDB 3.0; Firefox has its own as well). */
const problems: ReadonlyMap<string, StoreProblem> = new Map([
  ['QuotaExceededError', 'disk-full'],
  ['NS_ERROR_DOM_QUOTA_REACHED', 'disk-full'],
  ['NS_ERROR_FILE_NO_DEVICE_SPACE', 'disk-full'],
  [heldError, 'store-held'],
  [refusedError, 'store-refused'],
  // By these two a store is refused when it is opened, and never later.
  ['SecurityError', 'store-refused'],
  ['VersionError', 'store-newer'],
]);

/** The problem that an error of this name tells; undefined where it tells none. */
export const problemNamed = (name: string): StoreProblem | undefined => problems.get(name);

/** Runs work on the store and turns what it throws into an answer. */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : String(error);
    return { ok: false, problem: problemNamed(name) ?? 'store-broken', detail: name };
  }
}
