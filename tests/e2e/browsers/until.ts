import { setTimeout as pause } from 'node:timers/promises';

/** How long a loaded machine may need for one step, in milliseconds. */
export const patience = 45_000;

/**
 * Looks again and again until something is there (anything but null).
 *
 * @throws with what was waited for and the last error met, when patience ends.
 */
export async function until<T>(what: string, look: () => Promise<T | null>, milliseconds = patience): Promise<T> {
  const end = Date.now() + milliseconds;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== null) return found;
    } catch (error) {
      last = error;
    }
    await pause(50);
  }
  throw new Error(`waited in vain for ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
}
