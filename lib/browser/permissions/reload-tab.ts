import { browser } from 'wxt/browser';

/** Milliseconds that a page is given to load. */
const patience = 20_000;

/** Loads a tab's page again and waits until it is there, or until it takes too long: what is there then is looked at. */
export async function reloadTab(tabId: number): Promise<void> {
  const { promise: loaded, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patience);
  const heard = (id: number, { status }: { readonly status?: string | undefined }): void => {
    if (id === tabId && status === 'complete') resolve();
  };
  browser.tabs.onUpdated.addListener(heard);
  try {
    await browser.tabs.reload(tabId);
    await loaded;
  } finally {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(heard);
  }
}
