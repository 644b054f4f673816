/** An event that brings cookies, which a visitor may or may not have caused during the audit. */
export type AuditEventKind = 'login' | 'language-change' | 'consent-choice' | 'back-office-visit';

/** How it is known that the event happened. */
export type EventEvidence =
  | 'page-state' /** the page shows it: a log-out link, a language other than the default */
  | 'user-action' /** a form sent, a link followed, while the audit was on */
  | 'cookie'; /** the choice cookie itself */

export interface AuditEvent {
  readonly kind: AuditEventKind;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly evidence: EventEvidence;
}
