import type { AuditEvent, AuditEventKind, EventEvidence } from './audit-event.ts';
import type { ConsentChoice } from './consent-choice.ts';

/** What one look at a page says of events. Null: that part of the page could not be looked at. */
export interface PageState {
  readonly pathname: string;
  /** HTTP status; null where the browser does not tell. */
  readonly status: number | null;
  /** BCP 47 primary subtag. */
  readonly language: string | null;
  /** A log-out link is within reach. */
  readonly loggedIn: boolean | null;
  /** A form guarded against forged requests is shown. */
  readonly guardedForm: boolean | null;
  /** A log-in form is on the screen. */
  readonly loginAsked: boolean | null;
  readonly bannerShown: boolean | null;
  /** The page bears signs of a portal: a file or a picture in the tab shows no banner either. */
  readonly isPortalPage: boolean;
  readonly consent: ConsentChoice;
}

/** A click in an earlier page of this audit, which may have led to this one. By itself it is no event. */
export interface ActionHint {
  readonly kind: Extract<AuditEventKind, 'language-change' | 'consent-choice'>;
  /** The language that was asked for; null for a choice about cookies. */
  readonly language: string | null;
}

/**
 * Events that a page proves to have happened: a log-out link means somebody logged in; a page in the language that a click
 * asked for means that it was changed; no banner after a click on a banner's choice, or the choice cookie, that one was made.
 *
 * Neither proves anything alone: a page may be in another language for itself, a banner may be closed, and a login may fail.
 */
export function detectEvents(state: PageState, hints: readonly ActionHint[], at: string): readonly AuditEvent[] {
  const chosen = state.consent.kind === 'choice' || state.consent.kind === 'unknown-format';
  const seen: readonly (readonly [AuditEventKind, EventEvidence, boolean])[] = [
    ['login', 'page-state', state.loggedIn === true],
    ['language-change', 'user-action', languageCame(state, hints)],
    ['consent-choice', chosen ? 'cookie' : 'user-action', chosen || bannerWent(state, hints)],
    ['form-shown', 'page-state', state.guardedForm === true],
    ['back-office-visit', 'page-state', isBackOffice(state)],
  ];
  return seen.flatMap(([kind, evidence, happened]) => (happened ? [{ kind, evidence, at }] : []));
}

function languageCame({ language }: PageState, hints: readonly ActionHint[]): boolean {
  return language !== null && hints.some((hint) => hint.kind === 'language-change' && hint.language === language);
}

function bannerWent({ bannerShown, isPortalPage }: PageState, hints: readonly ActionHint[]): boolean {
  return bannerShown === false && isPortalPage && hints.some(({ kind }) => kind === 'consent-choice');
}

/** An error or a log-in form at its address is not the back office. */
function isBackOffice({ pathname, status, loginAsked }: PageState): boolean {
  return /^\/backoffice(?:\/|$)/.test(pathname) && (status ?? 200) < 400 && loginAsked !== true;
}

/** The events of an audit with those of one more look: each kind once, the earliest kept. */
export function addEvents(before: readonly AuditEvent[], added: readonly AuditEvent[]): readonly AuditEvent[] {
  const known = new Set(before.map(({ kind }) => kind));
  return [...before, ...added.filter(({ kind }) => !known.has(kind))];
}
