import { browser } from 'wxt/browser';

/**
 * Tells the browser that the background is at work. Firefox ends an event page 30 seconds after the last event or call
 * that it heard of, whatever the page is at: a slow charter and the reading of a long one may take that together.
 */
export async function stayAwake(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}
