import { browser, type Browser } from 'wxt/browser';
import { hostGranted } from '../permissions/granted.ts';
import type { AuditIdentity } from '../session/audit-identity.ts';

/** The tab of an audit shows another portal, or is under another audit: what is asked for the first is not given. */
export interface Moved {
  readonly outcome: 'moved';
  /** The host that it shows now; null where the browser does not tell. */
  readonly to: string | null;
}

export const moved = (to: string | null): Moved => ({ outcome: 'moved', to });

/** Times that a tab is asked anew, and the milliseconds between them: Firefox shows a blank page between two. */
const most = 20;
const pause = 100;

/** The host that a tab shows; null where there is none, or the browser keeps it to itself. */
export async function hostShown(tabId: number, tries = 0): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null || !isBetween(tab) || tries >= most) return URL.parse(tab?.url ?? '')?.hostname || null;
  await new Promise((resolve) => {
    setTimeout(resolve, pause);
  });
  return hostShown(tabId, tries + 1);
}

const isBetween = ({ url, status }: Browser.tabs.Tab): boolean => url === 'about:blank' && status === 'loading';

/**
 * Whether a tab has left a host; null where it has not.
 *
 * Who may read a host is shown its address, and Chromium keeps the right that a click gave until the tab goes to another
 * site. Firefox takes it back at every load: there a hidden address tells nothing, and the page lets nobody in either.
 */
export async function movedFrom({ tabId, host }: Pick<AuditIdentity, 'tabId' | 'host'>): Promise<Moved | null> {
  const shown = await hostShown(tabId);
  if (shown === host) return null;
  if (shown === null && import.meta.env.FIREFOX && !(await hostGranted(host))) return null;
  return moved(shown);
}
