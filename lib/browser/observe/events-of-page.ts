import { detectEvents, type AuditEvent, type ConsentChoice, type FirstPageState } from '../../observation/index.ts';
import type { PageProbe } from '../page/probe-page.ts';

/** The events that a probed page proves. */
export function eventsOfPage(
  probe: PageProbe,
  consent: ConsentChoice,
  first: FirstPageState,
  now: string,
): readonly AuditEvent[] {
  const url = new URL(probe.url);
  const state = {
    pathname: url.pathname,
    languageAsked: url.searchParams.has('flg'),
    language: probe.language?.split('-')[0]?.toLowerCase() ?? null,
    loggedIn: probe.loggedIn,
    guardedForm: probe.guardedForm,
    consentBannerShown: probe.consentBannerShown,
    consent,
  };
  return detectEvents(state, first, now);
}
