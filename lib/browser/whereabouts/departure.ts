import { browser } from 'wxt/browser';
import { storeOfTab } from '../jar/cookie-store.ts';
import type { AuditIdentity } from '../session/audit-identity.ts';
import { moved, movedFrom, type Moved } from './moved.ts';
import { readSession } from '../session/sessions.ts';

/** Whether a tab has left an audit: its host, its store or its session; null where it has not. For the background, which holds the sessions. */
export async function departure(audit: AuditIdentity): Promise<Moved | null> {
  const left = await movedFrom(audit);
  if (left !== null) return left;
  const session = await readSession(audit.tabId);
  const store = await storeOfTab(await browser.tabs.get(audit.tabId));
  // A worker that died before it had written anything has no session: that one goes on.
  const isOther = session !== null && session.id !== audit.session;
  return isOther || store !== audit.store ? moved(audit.host) : null;
}
