import { browser, type Browser } from 'wxt/browser';
import { consentStage } from '../../observation/index.ts';
import { updateSession } from '../session/audit-session.ts';
import { readSetCookies } from './read-set-cookies.ts';

/** The latest kept for one audit: a page that sets cookies for ever must not fill the store. */
const most = 2000;

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
  readonly url: string;
  readonly timeStamp: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
  readonly documentUrl?: string | undefined;
  readonly initiator?: string | undefined;
  readonly originUrl?: string | undefined;
}

async function noteHeaders(details: HeadersReceived): Promise<void> {
  if (details.tabId < 0 || details.responseHeaders === undefined) return;
  const { sets, consent } = readSetCookies({
    url: details.url,
    page: details.documentUrl ?? details.originUrl ?? details.initiator ?? null,
    headers: details.responseHeaders,
    time: details.timeStamp,
  });
  if (sets.length === 0) return;
  await updateSession(details.tabId, (session) => {
    const stage = consentStage(session.consent);
    const noted = sets.map((set) => ({ ...set, consent: stage }));
    return {
      ...session,
      headerSets: [...session.headerSets, ...noted].slice(-most),
      consent: consent ?? session.consent,
    };
  });
}

/** Chromium's word for a request that another extension stopped. */
async function noteError({ tabId, error }: { readonly tabId: number; readonly error: string }): Promise<void> {
  if (tabId < 0 || error !== 'net::ERR_BLOCKED_BY_CLIENT') return;
  await updateSession(tabId, (session) => ({ ...session, requestsBlocked: true }));
}
