import type { CharterEvidence } from '../../audit/index.ts';
import { forgetInMemory, fromMemory, keepInMemory } from '../memory/memory.ts';
import type { MemoryKey } from '../memory/memory-kinds.ts';

const keyOf = (tabId: number): MemoryKey => `audited:${tabId}`;

/** The charter that a tab's audit was last held against, in memory. Only our own code writes there. */
export async function keepAuditedCharter(tabId: number, evidence: CharterEvidence): Promise<void> {
  // A full memory costs the badge, not the audit.
  await keepInMemory({ [keyOf(tabId)]: evidence }).catch(() => null);
}

export async function auditedCharter(tabId: number): Promise<CharterEvidence | null> {
  return (await fromMemory<CharterEvidence>(keyOf(tabId))) ?? null;
}

export async function forgetAuditedCharter(tabId: number): Promise<void> {
  await forgetInMemory([keyOf(tabId)]);
}
