/** A transaction that writes. */
interface Change {
  readonly done: Promise<void>;
  /** Why the browser gave it up, where it did. */
  readonly error: DOMException | null;
  readonly abort: () => void;
}

/**
 * Writes all that `ask` asks for, or nothing.
 *
 * @throws the browser's own reason: where it gives up a transaction, each request in it ends with an `AbortError`, which does
 * not say that the disk is full.
 */
export async function writeAll(change: Change, ask: () => readonly Promise<unknown>[]): Promise<void> {
  try {
    await Promise.all([...ask(), change.done]);
  } catch (error) {
    const reason = change.error ?? error;
    abort(change);
    throw reason;
  }
}

/** A request that throws before it asks the disk leaves the others of its transaction to be written. */
function abort(change: Change): void {
  change.done.catch(() => undefined);
  try {
    change.abort();
  } catch {
    // It is over already, and with nothing written.
  }
}
