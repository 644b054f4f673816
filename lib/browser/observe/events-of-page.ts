import { detectEvents, type AuditEvent, type ConsentChoice } from '../../observation/index.ts';
import type { AuditSession } from '../session/audit-session.ts';
import type { PageLook } from './look-at-page.ts';
import { primaryLanguage } from './primary-language.ts';

/** The events that a page proves, after what was clicked in the pages before it. */
export function eventsOfPage(
  { probe, choice, answer }: Pick<PageLook, 'probe' | 'choice' | 'answer'>,
  consent: ConsentChoice,
  { hints }: Pick<AuditSession, 'hints'>,
  now: string,
): readonly AuditEvent[] {
  const { status, loggedIn, guardedForm, loginAsked, language, url, signals, loadedAt } = probe;
  const state = {
    // The address alone of a page that did not answer proves no visit.
    pathname: answer === 'none' ? '' : new URL(url).pathname,
    status,
    language: primaryLanguage(language),
    loggedIn,
    guardedForm,
    loginAsked,
    bannerShown: choice?.bannerShown ?? null,
    isPortalPage: signals.length > 0,
    consent,
  };
  return detectEvents(state, answer === 'none' ? [] : hints.filter((hint) => hint.loadedAt !== loadedAt), now);
}
