import type { CharterEvidence } from '../../lib/audit/index.ts';
import type { CharterFound } from '../../lib/browser/charter/find-charter.ts';
import type { Observed } from '../../lib/browser/observe/observed.ts';
import { isSameAudit } from '../../lib/browser/session/audit-identity.ts';
import type { AuditedTab } from '../../lib/browser/tab.ts';

export type Seen = Extract<Observed, { outcome: 'observed' }>;

/** What was gathered of one audit. Both come from the same, or there is no report of them. */
export interface Gathered {
  readonly tab: AuditedTab;
  readonly seen: Seen;
  /** Null while it is on its way. */
  readonly charter: CharterEvidence | null;
}

/** With another look; null where it is of another audit. */
export function withLook(gathered: Gathered, seen: Seen): Gathered | null {
  return isSameAudit(gathered.seen.audit, seen.audit) ? { ...gathered, seen } : null;
}

/** With the charter; null where it was read for another audit. */
export function withCharter(
  gathered: Gathered,
  { audit, evidence }: Extract<CharterFound, { outcome: 'found' }>,
): Gathered | null {
  return isSameAudit(gathered.seen.audit, audit) ? { ...gathered, charter: evidence } : null;
}
