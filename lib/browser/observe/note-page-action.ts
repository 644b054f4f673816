import { addEvents } from '../../observation/index.ts';
import type { PageAction } from '../page/watch-page.ts';
import { updateSession } from '../session/sessions.ts';

/** Notes what a person did in a page under audit; in any other page it is nobody's business. */
export async function notePageAction(tabId: number | undefined, action: PageAction, now: string): Promise<true> {
  if (tabId !== undefined) {
    await updateSession(tabId, (session) => ({
      ...session,
      events: [...addEvents(session.events, [{ kind: action, at: now, evidence: 'user-action' }])],
    }));
  }
  return true;
}
