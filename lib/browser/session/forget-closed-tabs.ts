import { browser } from 'wxt/browser';
import { forgetAuditedCharter } from '../follow/audited-charter.ts';
import { forgetSession } from './sessions.ts';

/** An audit ends with its tab. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetSession(tabId);
    void forgetAuditedCharter(tabId);
  });
}
