import type { CharterEvidence } from '../../audit/index.ts';
import { forgetInMemory, fromMemory, keepInMemory } from '../memory/memory.ts';
import type { MemoryKey } from '../memory/memory-kinds.ts';
import type { AuditIdentity } from '../session/audit-identity.ts';

const keyOf = (tabId: number): MemoryKey => `audited:${tabId}`;

/** The charter that an audit was held against, and whose it was. */
export interface AuditedCharter {
  readonly audit: AuditIdentity;
  readonly evidence: CharterEvidence;
}

/** The charter that a tab's audit was last held against, in memory. Only our own code writes there. */
export async function keepAuditedCharter(audit: AuditIdentity, evidence: CharterEvidence): Promise<void> {
  const kept: AuditedCharter = { audit, evidence };
  // A full memory costs the badge, not the audit.
  await keepInMemory({ [keyOf(audit.tabId)]: kept }).catch(() => null);
}

export async function auditedCharter(tabId: number): Promise<AuditedCharter | null> {
  return (await fromMemory<AuditedCharter>(keyOf(tabId))) ?? null;
}

export async function forgetAuditedCharter(tabId: number): Promise<void> {
  await forgetInMemory([keyOf(tabId)]);
}
