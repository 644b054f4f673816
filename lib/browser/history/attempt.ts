/** The answer of something that a disk may refuse. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: 'disk-full' | 'store-broken'; readonly detail: string };

/** Names of errors by which browsers say that there is no room (IndexedDB 3.0; Firefox has its own as well). */
const fullErrors: ReadonlySet<string> = new Set([
  'QuotaExceededError',
  'NS_ERROR_DOM_QUOTA_REACHED',
  'NS_ERROR_FILE_NO_DEVICE_SPACE',
]);

/** Runs work on the store and turns what it throws into an answer. */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : String(error);
    return { ok: false, problem: fullErrors.has(name) ? 'disk-full' : 'store-broken', detail: name };
  }
}
