import { browser, type Browser } from 'wxt/browser';
import { consentStage, noteChoice, stripUrl } from '../../observation/index.ts';
import type { SessionFacts } from '../session/audit-session.ts';
import { noteSoon } from '../session/sessions.ts';
import { watchRequests } from './watch-requests.ts';
import { watchSent } from './watch-sent.ts';
import { isOwnRequest } from './own-requests.ts';
import { readSetCookies } from './read-set-cookies.ts';

const mostHosts = 500;

/** The handshake of a web socket may set cookies as any response may. */
const watched: Browser.webRequest.RequestFilter = { urls: ['*://*/*', 'ws://*/*', 'wss://*/*'] };

let watching = false;

/**
 * Watches who sets cookies, in tabs under audit only, where the optional `webRequest` permission was given. Called at
 * each start of the worker, so that the browser wakes it for the events, and again when the permission comes.
 */
export function watchSetters(): true {
  if (watching || (browser as { webRequest?: unknown }).webRequest === undefined) return true;
  watching = true;
  const extra = import.meta.env.FIREFOX ? ['responseHeaders'] : ['responseHeaders', 'extraHeaders'];
  browser.webRequest.onHeadersReceived.addListener(
    (details) => {
      noteHeaders(details);
      return undefined;
    },
    watched,
    extra as ['responseHeaders'],
  );
  browser.webRequest.onErrorOccurred.addListener(noteError, watched);
  watchRequests(watched);
  watchSent(watched);
  return true;
}

interface HeadersReceived {
  readonly tabId: number;
  readonly type: string;
  readonly url: string;
  readonly timeStamp: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
}

function noteHeaders(details: HeadersReceived): void {
  const { tabId, responseHeaders: headers, url, timeStamp: time } = details;
  if (tabId < 0 || headers === undefined || isOwnRequest(details)) return;
  const isPage = details.type === 'main_frame';
  noteSoon(tabId, (facts) => {
    const { sets, consent } = readSetCookies({ url, page: null, headers, time });
    if (sets.length === 0 && !isPage) return null;
    // Chromium tells no more than the origin of who asked: the page is the one that the tab itself last asked for.
    const page = isPage ? stripUrl(url) : facts.page;
    // What other sites' pages in the same tab set is nobody's business here.
    if (URL.parse(page)?.hostname !== facts.host) return { facts: { ...facts, page } };
    const stage = consentStage(facts.consent);
    const chosen = consent === null ? {} : choiceNow(facts, mutable(consent), new Date(time).toISOString());
    return { facts: { ...facts, page, ...chosen }, sets: sets.map((set) => ({ ...set, page, consent: stage })) };
  });
}

/** The choice that a response recorded. */
function choiceNow(
  { choices }: SessionFacts,
  consent: SessionFacts['consent'],
  at: string,
): Pick<SessionFacts, 'consent' | 'consentKnownAt' | 'choices'> {
  return { consent, consentKnownAt: at, choices: [...noteChoice(choices, consent, at)] };
}

function mutable(consent: NonNullable<ReturnType<typeof readSetCookies>['consent']>): SessionFacts['consent'] {
  return consent.kind === 'choice' ? { ...consent, services: { ...consent.services } } : consent;
}

/**
 * The browsers’ words for a request that another extension, or the browser’s own protection against trackers, stopped. A
 * page that gives a request up itself has another (`net::ERR_ABORTED`, `NS_BINDING_ABORTED`).
 */
const stopped: ReadonlySet<string> = new Set(['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_ABORT', 'NS_ERROR_TRACKING_URI']);

interface RequestFailed {
  readonly tabId: number;
  readonly url: string;
  readonly error: string;
}

function noteError({ tabId, url, error }: RequestFailed): void {
  const host = URL.parse(url)?.hostname ?? '';
  if (tabId < 0 || host === '' || !stopped.has(error)) return;
  noteSoon(tabId, (facts) => {
    const { blockedHosts, page } = facts;
    // What other sites' pages in the same tab are refused is nobody's business here.
    if (URL.parse(page)?.hostname !== facts.host) return null;
    if (blockedHosts.includes(host) || blockedHosts.length >= mostHosts) return null;
    return { facts: { ...facts, blockedHosts: [...blockedHosts, host] } };
  });
}
