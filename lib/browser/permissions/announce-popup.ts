import { browser } from 'wxt/browser';
import { popupPort } from './popup-port.ts';

/** Tells the background that a popup is shown, as long as it is. A dead worker is woken by it. */
export function announcePopup(): void {
  const port = browser.runtime.connect({ name: popupPort });
  // A worker that died takes its ports with it: the next one must be told too.
  port.onDisconnect.addListener(announcePopup);
  void browser.action.setBadgeText({ text: '' });
}
