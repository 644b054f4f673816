import { browser } from 'wxt/browser';
import type { UnreadableReason } from '../observation/index.ts';

/** The tab that a person looks at, as far as an audit needs it. */
export interface AuditedTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string;
  readonly privateWindow: boolean;
}

/** The tab whose toolbar button was clicked, or why there is none to audit. */
export type ActiveTab =
  | { readonly outcome: 'auditable'; readonly tab: AuditedTab }
  | { readonly outcome: 'unreadable'; readonly url: string | null; readonly reason: UnreadableReason };

/** The tab whose toolbar button was clicked. Where the browser hides its address, nothing of it is granted. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { outcome: 'unreadable', url: null, reason: 'gone' };
  const { id, windowId, url, incognito } = tab;
  if (url === undefined) return { outcome: 'unreadable', url: null, reason: 'no-access' };
  if (!/^https?:/.test(url)) return { outcome: 'unreadable', url, reason: 'closed' };
  return { outcome: 'auditable', tab: { id, windowId, url, privateWindow: incognito } };
}
