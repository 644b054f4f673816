import { updateSession } from './sessions.ts';

/** From now on, cookies that come are marked as having come after the charter was opened. */
export async function noteCharterOpened(tabId: number, now: string): Promise<true> {
  await updateSession(tabId, (session) => ({ ...session, charterOpenedAt: now }));
  return true;
}
