import { browser } from 'wxt/browser';
import type { CharterEvidence } from '../../audit/index.ts';

const keyOf = (host: string): string => `opened-charter:${host}`;

/**
 * The charter as it stood in an open page, for portals that render it late: what a request alone can't read. Kept in
 * memory with the date it was read. A store that is full only means that the page must be opened again.
 */
export async function keepOpenedCharter(host: string, evidence: CharterEvidence): Promise<void> {
  await browser.storage.session.set({ [keyOf(host)]: evidence }).catch(() => null);
}

/** What was kept for a portal; only our own code writes there. */
export async function openedCharter(host: string): Promise<CharterEvidence | null> {
  const stored = await browser.storage.session.get<Record<string, CharterEvidence | undefined>>(keyOf(host));
  return stored[keyOf(host)] ?? null;
}
