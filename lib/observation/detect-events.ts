import type { AuditEvent, AuditEventKind, EventEvidence } from './audit-event.ts';
import type { ConsentChoice } from './consent-choice.ts';

/** What one look at a page says of events, beside what the look at the start of the audit said. */
export interface PageState {
  readonly pathname: string;
  /** The query names a language (`?flg=en-gb`). */
  readonly languageAsked: boolean;
  readonly language: string | null;
  readonly loggedIn: boolean;
  /** A form guarded against forged requests is shown. */
  readonly guardedForm: boolean;
  readonly consentBannerShown: boolean;
  readonly consent: ConsentChoice;
}

/** What is remembered of the first look of an audit. */
export interface FirstPageState {
  readonly language: string | null;
  readonly consentBannerShown: boolean;
}

/**
 * Events that a page's own state proves to have happened: a log-out link means somebody logged in, another language
 * than at the start means it was changed, a banner that is gone or a choice cookie means a choice was made.
 *
 * A form that was sent proves nothing: a login may fail.
 */
export function detectEvents(state: PageState, first: FirstPageState, at: string): readonly AuditEvent[] {
  const otherLanguage = first.language !== null && state.language !== null && state.language !== first.language;
  const chosen = state.consent.kind === 'choice' || state.consent.kind === 'unknown-format';
  const bannerGone = first.consentBannerShown && !state.consentBannerShown;
  const seen: readonly (readonly [AuditEventKind, EventEvidence, boolean])[] = [
    ['login', 'page-state', state.loggedIn],
    ['language-change', 'page-state', state.languageAsked || otherLanguage],
    ['consent-choice', chosen ? 'cookie' : 'page-state', chosen || bannerGone],
    ['form-shown', 'page-state', state.guardedForm],
    ['back-office-visit', 'page-state', /^\/backoffice(?:\/|$)/.test(state.pathname)],
  ];
  return seen.flatMap(([kind, evidence, happened]) => (happened ? [{ kind, evidence, at }] : []));
}

/** The events of an audit with those of one more look: each kind once, the earliest kept. */
export function addEvents(before: readonly AuditEvent[], added: readonly AuditEvent[]): readonly AuditEvent[] {
  const known = new Set(before.map(({ kind }) => kind));
  return [...before, ...added.filter(({ kind }) => !known.has(kind))];
}
