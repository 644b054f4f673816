import { fromMemory, keepInMemory } from '../memory/memory.ts';
import { forgetOldAudits } from './forget-old-audits.ts';

const key = 'forgotten:old-audits';

/**
 * Forgets old audits, once a day and again when the browser starts: the background wakes many times an hour, and most
 * people never open the history.
 *
 * @param now ISO 8601, UTC.
 */
export async function forgetDaily(now: string): Promise<void> {
  const day = now.slice(0, 10);
  if ((await fromMemory(key)) === day) return;
  const forgotten = await forgetOldAudits(now);
  if (forgotten.ok) await keepInMemory({ [key]: day });
}
