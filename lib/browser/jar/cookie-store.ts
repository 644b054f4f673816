import { browser, type Browser } from 'wxt/browser';

/** The part of a tab that says which jar its pages use. */
export type TabOfStore = Pick<Browser.tabs.Tab, 'id'> & { readonly cookieStoreId?: string };

/**
 * The jar of a tab: a private window and a Firefox container have their own, and a call that does not name it reads
 * the default one.
 *
 * @throws where the browser knows no store for the tab: listing another one would be a silent lie.
 */
export async function storeOfTab(tab: TabOfStore): Promise<string> {
  if (tab.cookieStoreId !== undefined) return tab.cookieStoreId;
  const stores = await browser.cookies.getAllCookieStores();
  const store = stores.find(({ tabIds }) => tab.id !== undefined && tabIds.includes(tab.id));
  if (store === undefined) throw new Error(`no cookie store for tab ${tab.id ?? '?'}`);
  return store.id;
}
