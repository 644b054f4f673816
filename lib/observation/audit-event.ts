/**
 * An event that brings cookies, which a visitor may or may not have caused during the audit.
 *
 * `form-shown`: a page with a form guarded against forged requests was open (log-in page, hidden `csrfmiddlewaretoken`
 * field). Django sets its CSRF cookie only then: https://docs.djangoproject.com/en/3.2/ref/csrf/
 */
export type AuditEventKind = 'login' | 'language-change' | 'consent-choice' | 'back-office-visit' | 'form-shown';

/** How it is known that the event happened. */
export type EventEvidence =
  | 'page-state' /** the page shows it: a log-out link */
  | 'user-action' /** a click that the audit saw, and what it was to bring about: another language, a banner gone */
  | 'cookie'; /** the choice cookie itself */

export interface AuditEvent {
  readonly kind: AuditEventKind;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly evidence: EventEvidence;
}
