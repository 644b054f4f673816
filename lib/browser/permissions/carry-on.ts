import { browser } from 'wxt/browser';
import { popupPort } from './popup-port.ts';
import { reloadTab } from './reload-tab.ts';
import { takeGrantedAudits, type PendingAudit } from '../session/pending-audit.ts';

/** Popups that are open now, each known by its port. */
const openPopups = new Set<object>();

/** Keeps count of the popups shown: Firefox refuses to open a second one. */
export function countPopups(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== popupPort) return;
    openPopups.add(port);
    port.onDisconnect.addListener(() => openPopups.delete(port));
  });
}

/**
 * Carries an audit on after its permission prompt. Chromium closes the popup to show the prompt, so the popup is opened
 * again; Firefox keeps it, and it carries on by itself. Where opening fails, the badge calls.
 *
 * @param watch begins to watch a tab with what was granted, before its page is loaded again.
 */
export function carryOnAfterPermission(watch: (tabId: number) => Promise<unknown>): void {
  browser.permissions.onAdded.addListener(() => void carryOn(watch));
}

async function carryOn(watch: (tabId: number) => Promise<unknown>): Promise<void> {
  if (await popupShown()) return;
  for (const pending of await takeGrantedAudits()) {
    if (pending.everything) {
      await watch(pending.tabId)
        .then(async () => reloadTab(pending.tabId))
        .catch(() => null);
    }
    await callBack(pending);
  }
}

/** A popup shows the tab in front of its window: an audit of another tab calls by its badge. */
async function callBack({ tabId, windowId }: PendingAudit): Promise<void> {
  try {
    const { active } = await browser.tabs.get(tabId);
    if (!active) throw new Error('another tab is in front');
    await browser.action.openPopup({ windowId });
  } catch {
    await browser.action.setBadgeText({ tabId, text: '!' });
  }
}

/** A popup may close just after the answer: it is given a moment to do so. */
async function popupShown(): Promise<boolean> {
  for (let tries = 0; tries < 5; tries += 1) {
    if (openPopups.size === 0) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return openPopups.size > 0;
}
