import type { CharterEvidence } from '../../audit/index.ts';
import { fromMemory, keepInMemory } from '../memory/memory.ts';
import { storeKey, type Rememberer } from './store-key.ts';

/**
 * The charter as it stood in an open page, for portals that render it late: what a request alone can't read. Kept in
 * memory with the date it was read, for the store it was read in: it may show who is logged in there. A memory that is
 * full only means that the page must be opened again.
 */
export async function keepOpenedCharter(of: Rememberer, evidence: CharterEvidence): Promise<void> {
  await keepInMemory({ [storeKey('opened-charter', of)]: evidence }).catch(() => null);
}

/** What was kept for a portal in this store; only our own code writes there. */
export async function openedCharter(of: Rememberer): Promise<CharterEvidence | null> {
  return (await fromMemory<CharterEvidence>(storeKey('opened-charter', of))) ?? null;
}
