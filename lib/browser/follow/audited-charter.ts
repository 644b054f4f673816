import { browser } from 'wxt/browser';
import type { CharterEvidence } from '../../audit/index.ts';

const prefix = 'audited:';

/** The charter that a tab's audit was last held against, in memory. Only our own code writes there. */
export async function keepAuditedCharter(tabId: number, evidence: CharterEvidence): Promise<void> {
  // A full store costs the badge, not the audit.
  await browser.storage.session.set({ [`${prefix}${tabId}`]: evidence }).catch(() => null);
}

export async function auditedCharter(tabId: number): Promise<CharterEvidence | null> {
  const key = `${prefix}${tabId}`;
  const stored = await browser.storage.session.get<Record<string, CharterEvidence | undefined>>(key);
  return stored[key] ?? null;
}

/** Tabs that were audited by a click and are still open. */
export async function auditedTabs(): Promise<readonly number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored)
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)));
}

export async function forgetAuditedCharter(tabId: number): Promise<void> {
  await browser.storage.session.remove(`${prefix}${tabId}`);
}
