import { browser } from 'wxt/browser';
import { forgetPendingAudit } from '../session/pending-audit.ts';
import { forgetSession } from '../session/sessions.ts';
import { unwatchHosts } from '../witness/watch-hosts.ts';
import { forgetAuditedCharter } from './audited-charter.ts';

/** An audit ends with its tab. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetSession(tabId);
    void forgetAuditedCharter(tabId);
    void forgetPendingAudit(tabId);
    void unwatchHosts(tabId);
  });
}
