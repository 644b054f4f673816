import { browser, type Browser } from 'wxt/browser';
import { consentStage, noteChoice, stripUrl } from '../../observation/index.ts';
import { updateSession, type AuditSession } from '../session/audit-session.ts';
import { isOwnRequest } from './own-requests.ts';
import { readSetCookies } from './read-set-cookies.ts';

/** The latest kept for one audit: a page that sets cookies for ever must not fill the store. */
const most = 2000;
const mostHosts = 500;

const watched: Browser.webRequest.RequestFilter = { urls: ['*://*/*'] };

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
      void noteHeaders(details);
      return undefined;
    },
    watched,
    extra as ['responseHeaders'],
  );
  browser.webRequest.onErrorOccurred.addListener((details) => void noteError(details), watched);
  return true;
}

interface HeadersReceived {
  readonly tabId: number;
  readonly type: string;
  readonly url: string;
  readonly timeStamp: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
}

async function noteHeaders(details: HeadersReceived): Promise<void> {
  if (details.tabId < 0 || details.responseHeaders === undefined || isOwnRequest(details)) return;
  const isPage = details.type === 'main_frame';
  const response = { url: details.url, page: null, headers: details.responseHeaders, time: details.timeStamp };
  const { sets, consent } = readSetCookies(response);
  if (sets.length === 0 && !isPage) return;
  const at = new Date(details.timeStamp).toISOString();
  await updateSession(details.tabId, (session): AuditSession => {
    // Chromium tells no more than the origin of who asked: the page is the one that the tab itself last asked for.
    const page = isPage ? stripUrl(details.url) : session.page;
    // What other sites' pages in the same tab set is nobody's business here.
    if (URL.parse(page)?.hostname !== session.host) return { ...session, page };
    const stage = consentStage(session.consent);
    const noted = sets.map((set) => ({ ...set, page, consent: stage }));
    const headerSets = [...session.headerSets, ...noted].slice(-most);
    return { ...session, page, headerSets, ...(consent === null ? {} : choiceNow(session, mutable(consent), at)) };
  });
}

/** The choice that a response recorded. */
function choiceNow(
  { choices }: AuditSession,
  consent: AuditSession['consent'],
  at: string,
): Pick<AuditSession, 'consent' | 'consentKnownAt' | 'choices'> {
  return { consent, consentKnownAt: at, choices: [...noteChoice(choices, consent, at)] };
}

function mutable(consent: NonNullable<ReturnType<typeof readSetCookies>['consent']>): AuditSession['consent'] {
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

async function noteError({ tabId, url, error }: RequestFailed): Promise<void> {
  const host = URL.parse(url)?.hostname ?? '';
  if (tabId < 0 || host === '' || !stopped.has(error)) return;
  await updateSession(tabId, (session) => ({
    ...session,
    blockedHosts: [...new Set([...session.blockedHosts, host])].slice(0, mostHosts),
  }));
}
