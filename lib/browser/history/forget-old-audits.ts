import { attempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { believedClock } from './believed-clock.ts';
import { forgetBefore } from './forget-before.ts';
import { forgetLimit, loadRetention } from './retention.ts';
import { storeName, withStore } from './store.ts';

/**
 * Forgets the audits whose time to be kept is over, where the clock that says so may be believed. Needs neither reports nor
 * their schema: the background does it too.
 *
 * @param now ISO 8601, UTC.
 * @returns how many.
 */
export async function forgetOldAudits(now: string): Promise<Attempt<number>> {
  return attempt(async () => ((await believedClock(now)) ? forgetEnded(now) : 0));
}

/** The same on a person's word, who was told how many there are. */
export async function forgetOldAuditsAtOnce(now: string): Promise<Attempt<number>> {
  return attempt(async () => forgetEnded(now));
}

async function forgetEnded(now: string): Promise<number> {
  const limit = forgetLimit(await loadRetention(), now);
  return limit === null ? 0 : withStore(storeName, async (store) => forgetBefore(store, limit));
}
