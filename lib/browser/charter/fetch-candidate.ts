import { charterBytesLimit } from '../../charter/index.ts';
import { fetchInPage, type PageFetch } from '../page/fetch-in-page.ts';
import { runInPage } from '../page/run-in-page.ts';
import { hostGranted } from '../permissions/granted.ts';

/** Milliseconds that a charter's server has to answer. */
const patience = 15_000;

/** What one address gave, before anything is read in it. */
export type Fetched = PageFetch | { readonly outcome: 'other-host' };

/**
 * Fetches one address. The portal's own is asked for by a one-shot script in the tab (an extension page may not, in
 * Firefox, without the host's permission); another host's only with its permission, from the extension.
 */
export async function fetchCandidate(tabId: number, portalOrigin: string, url: string): Promise<Fetched> {
  const { origin, hostname } = new URL(url);
  if (origin === portalOrigin) {
    return (await runInPage(tabId, fetchInPage, [url, charterBytesLimit, patience])) ?? { outcome: 'failed' };
  }
  return (await hostGranted(hostname)) ? fetchInPage(url, charterBytesLimit, patience) : { outcome: 'other-host' };
}

/** The bytes of an answer. */
export function bytesOf(body: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
}
