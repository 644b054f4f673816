import { browser, type Browser } from 'wxt/browser';

/** The tab that a person looks at, as far as an audit needs it. */
export interface AuditedTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string;
  readonly privateWindow: boolean;
}

/**
 * The tab whose toolbar button was clicked.
 *
 * @returns null where there is none, or where the browser hides its address (its own pages, its store).
 */
export async function activeTab(): Promise<AuditedTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? null : auditable(tab);
}

function auditable(tab: Browser.tabs.Tab): AuditedTab | null {
  if (tab.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url, privateWindow: tab.incognito };
}
