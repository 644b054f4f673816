import type { CharterEvidence } from '../../audit/index.ts';
import { fromMemory, keepInMemory } from '../memory/memory.ts';
import type { MemoryKey } from '../memory/memory-kinds.ts';

const keyOf = (host: string): MemoryKey => `opened-charter:${host}`;

/**
 * The charter as it stood in an open page, for portals that render it late: what a request alone can't read. Kept in
 * memory with the date it was read. A memory that is full only means that the page must be opened again.
 */
export async function keepOpenedCharter(host: string, evidence: CharterEvidence): Promise<void> {
  await keepInMemory({ [keyOf(host)]: evidence }).catch(() => null);
}

/** What was kept for a portal; only our own code writes there. */
export async function openedCharter(host: string): Promise<CharterEvidence | null> {
  return (await fromMemory<CharterEvidence>(keyOf(host))) ?? null;
}
