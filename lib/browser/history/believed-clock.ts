import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { judgeClock } from './judge-clock.ts';

const key = 'clock';

const moment = v.pipe(v.string(), v.isoTimestamp());

const seenClock = v.object({ at: moment, doubtedSince: v.nullable(moment) });

/**
 * Whether the clock may be believed, by what it said before.
 *
 * @param now ISO 8601, UTC.
 */
export async function believedClock(now: string): Promise<boolean> {
  const stored = v.safeParse(seenClock, (await browser.storage.local.get(key))[key]);
  const { believed, clock } = judgeClock(stored.success ? stored.output : null, now);
  // What can't be written down makes it doubted later, and deletes nothing.
  await browser.storage.local.set({ [key]: clock }).catch(() => null);
  return believed;
}
