import * as v from 'valibot';
import type { SessionFacts } from './audit-session.ts';

/**
 * What an audit is of, taken once when it begins: one tab, one session, one host, one cookie store. All that is gathered for
 * it carries this, and what carries another is refused. Pages of one host are one portal’s, whatever their scheme and port,
 * as its cookies are.
 */
export const auditIdentity = v.strictObject({
  tabId: v.number(),
  /** Of this audit alone, so that one that begins anew in the same tab is another. */
  session: v.string(),
  host: v.string(),
  /** The browser's identifier of the store. */
  store: v.string(),
});

export type AuditIdentity = v.InferOutput<typeof auditIdentity>;

export function identityOf({ tabId, id, host, store }: SessionFacts): AuditIdentity {
  return { tabId, session: id, host, store };
}

/** Whether two things were gathered for one audit. */
export function isSameAudit(one: AuditIdentity, other: AuditIdentity): boolean {
  return (
    one.tabId === other.tabId && one.session === other.session && one.host === other.host && one.store === other.store
  );
}
