import { browser, type Browser } from 'wxt/browser';
import { withoutRootDot, hostOfAddress } from '../../cookie/index.ts';
// Not through the room's index: the public suffix list is big, and only the background may carry it.
import { registrableDomain } from '../../cookie/public-suffix/registrable-domain.ts';
import { consentStage, isOfAnotherSite, noteSent, type SentRequests } from '../../observation/index.ts';
import type { SessionFacts } from '../session/audit-session.ts';
import { noteSoon, type Noted } from '../session/sessions.ts';
import { isOwnRequest } from './own-requests.ts';

interface Sent {
  readonly tabId: number;
  readonly type: string;
  readonly url: string;
  readonly timeStamp: number;
  readonly requestHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
}

/**
 * Notes what pages under audit send to other sites: host and number, and the names of the cookies that go with it. The
 * browser tells of hosts that may be read, and of no others.
 */
export function watchSent(watched: Browser.webRequest.RequestFilter): void {
  const extra = import.meta.env.FIREFOX ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders'];
  browser.webRequest.onSendHeaders.addListener(note, watched, extra as ['requestHeaders']);
}

function note(details: Sent): void {
  const { tabId, type, url, timeStamp, requestHeaders = [] } = details;
  const host = hostOfAddress(url);
  // Where a visitor goes is no part of a page, and what Témoin asks is no page's request.
  if (tabId < 0 || type === 'main_frame' || host === null || isOwnRequest(details)) return;
  const cookies = namesSent(requestHeaders);
  const at = new Date(timeStamp).toISOString();
  noteSoon(tabId, (facts) => withSent(facts, { host, requests: 1, cookies, from: at, to: at }));
}

/** Names in the Cookie header; the values end here. A pair without `=` has no name. */
export function namesSent(headers: NonNullable<Sent['requestHeaders']>): readonly string[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'cookie')
    .flatMap(({ value = '' }) => value.split(';'))
    .flatMap((pair) => {
      const equals = pair.indexOf('=');
      const name = pair.slice(0, equals).trim();
      return equals > 0 && name !== '' ? [name] : [];
    });
}

/** What other sites' pages in the same tab send, and what goes to the portal's own site, is nobody's business here. */
function withSent(facts: SessionFacts, request: Omit<SentRequests, 'consent'>): Noted | null {
  if (hostOfAddress(facts.page) !== withoutRootDot(facts.host)) return null;
  const site = { host: facts.host, registrableDomain: registrableDomain(facts.host) };
  if (!isOfAnotherSite(request.host, site)) return null;
  const one = { ...request, consent: consentStage(facts.consent) };
  const { sent, dropped } = noteSent({ sent: facts.sentSince, dropped: facts.sentDropped }, [one]);
  return { facts: { ...facts, sentSince: sent.map(mutable), sentDropped: dropped } };
}

const mutable = (one: SentRequests): SessionFacts['sent'][number] => ({
  ...one,
  cookies: one.cookies === null ? null : [...one.cookies],
});
