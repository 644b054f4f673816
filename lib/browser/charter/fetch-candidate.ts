import { charterBytesLimit, type CharterThrough } from '../../charter-address/index.ts';
import { limits } from '../limits.ts';
import { fetchInPage, type PageFetch } from '../page/fetch-in-page.ts';
import { tryInPage } from '../page/try-in-page.ts';
import { hostGranted } from '../permissions/granted.ts';
import { asOwnRequest } from '../setters/own-requests.ts';

/** What one address gave, before anything is read in it, and by which way; null where nothing was asked. */
export interface Fetched {
  readonly answer: PageFetch | { readonly outcome: 'other-host' } | { readonly outcome: 'page-silent' };
  readonly through: CharterThrough | null;
}

/** Who asks. */
interface Asking {
  readonly tabId: number;
  readonly portalOrigin: string;
  /** The page in the tab answers what it is asked: else nothing is asked through it. */
  readonly pageAnswers: boolean;
}

const silent: Fetched = { answer: { outcome: 'page-silent' }, through: null };

/**
 * Fetches one address. Where its host may be read the background asks, so that no worker and no policy of a page stands
 * in between (docs/decisions/0005-charter-read-in-background.md). Else the portal's own is asked for by a one-shot script
 * in the tab, and another host's not at all.
 *
 * @param patience milliseconds that the server has to answer.
 */
export async function fetchCandidate(asking: Asking, url: string, patience: number): Promise<Fetched> {
  const { origin, hostname } = new URL(url);
  if (await hostGranted(hostname)) {
    const answer = await asOwnRequest(url, async () => fetchInPage(url, charterBytesLimit, patience));
    return { answer, through: 'background' };
  }
  if (origin !== asking.portalOrigin) return { answer: { outcome: 'other-host' }, through: null };
  return asking.pageAnswers ? throughPage(asking.tabId, url, patience) : silent;
}

async function throughPage(tabId: number, url: string, patience: number): Promise<Fetched> {
  const ran = await asOwnRequest(url, async () =>
    tryInPage(tabId, fetchInPage, [url, charterBytesLimit, patience], patience + limits.fetchInPage),
  );
  if (ran.outcome === 'failed' && ran.reason === 'no-answer') return silent;
  const fetched = ran.outcome === 'ran' ? ran.result : null;
  // A page that came in its place asked in its own name.
  const asked = fetched?.outcome === 'answered' && fetched.asker !== new URL(url).hostname ? null : fetched;
  const answer = asked ?? { outcome: 'failed' };
  return { answer, through: answer.outcome === 'answered' && answer.worker ? 'page-worker' : 'page' };
}

/** The bytes of an answer. */
export function bytesOf(body: string): Uint8Array<ArrayBuffer> {
  const text = atob(body);
  const bytes = new Uint8Array(text.length);
  // `Uint8Array.from` with a callback takes seconds for ten megabytes.
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
