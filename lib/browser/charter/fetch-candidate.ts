import { charterBytesLimit } from '../../charter-address/index.ts';
import { fetchInPage, type PageFetch } from '../page/fetch-in-page.ts';
import { runInPage } from '../page/run-in-page.ts';
import { hostGranted } from '../permissions/granted.ts';
import { asOwnRequest } from '../setters/own-requests.ts';

/** What one address gave, before anything is read in it. */
export type Fetched = PageFetch | { readonly outcome: 'other-host' };

/**
 * Fetches one address. The portal's own is asked for by a one-shot script in the tab (an extension page may not, in
 * Firefox, without the host's permission); another host's only with its permission, from the extension.
 *
 * @param patience milliseconds that the server has to answer.
 */
export async function fetchCandidate(
  { tabId, portalOrigin }: { readonly tabId: number; readonly portalOrigin: string },
  url: string,
  patience: number,
): Promise<Fetched> {
  const { origin, hostname } = new URL(url);
  if (origin === portalOrigin) {
    const fetched = asOwnRequest(url, async () => runInPage(tabId, fetchInPage, [url, charterBytesLimit, patience]));
    return (await fetched) ?? { outcome: 'failed' };
  }
  return (await hostGranted(hostname)) ? fetchInPage(url, charterBytesLimit, patience) : { outcome: 'other-host' };
}

/** The bytes of an answer. */
export function bytesOf(body: string): Uint8Array<ArrayBuffer> {
  const text = atob(body);
  const bytes = new Uint8Array(text.length);
  // `Uint8Array.from` with a callback takes seconds for ten megabytes.
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
