import { browser } from 'wxt/browser';
import { stripUrl } from '../../observation/index.ts';
import { readPagePicture, type PagePicture, type PictureRefusal } from '../../report/index.ts';
import { fromBase64 } from '../base64.ts';
import type { AuditedTab } from '../tab.ts';
import { isPlain } from './is-plain.ts';

export type PictureAnswer =
  | { readonly kind: 'taken'; readonly picture: PagePicture }
  | { readonly kind: 'refused'; readonly reason: PictureRefusal };

const refused = (reason: PictureRefusal): PictureAnswer => ({ kind: 'refused', reason });

/**
 * Takes a picture of what the audited tab shows of its page. Both browsers allow it after a click on the toolbar button
 * (`activeTab`); a host permission is not enough. Chromium takes that right back when the tab goes to another site, Firefox
 * whenever it loads a page.
 *
 * Never throws, and never gives a picture of another page than the audited one's host.
 *
 * @param now ISO 8601, UTC.
 */
export async function takePicture(tab: AuditedTab, now: string): Promise<PictureAnswer> {
  const before = await shown(tab.id);
  const given = await capture(tab.windowId);
  if (given.kind === 'refused') return given;
  const after = await shown(tab.id);
  if (before === null || after !== before || !sameHost(before, tab.url)) return refused('moved-on');
  const png = fromDataUrl(given.dataUrl);
  const picture = png && readPagePicture({ png, takenAt: now, url: stripUrl(before) });
  if (picture === null) return refused('not-taken');
  return (await isPlain(picture.png)) ? refused('blank') : { kind: 'taken', picture };
}

/** The address of a tab that is in front of its window; null where it is not, or hides it from us. */
async function shown(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.active === true ? (tab.url ?? null) : null;
}

type Captured = { readonly kind: 'given'; readonly dataUrl: string } | Extract<PictureAnswer, { kind: 'refused' }>;

async function capture(windowId: number): Promise<Captured> {
  try {
    return { kind: 'given', dataUrl: await browser.tabs.captureVisibleTab(windowId, { format: 'png' }) };
  } catch (error) {
    // Chromium: "Either the '<all_urls>' or 'activeTab' permission is required"; Firefox: "Missing activeTab permission".
    const withoutRight = error instanceof Error && error.message.includes('activeTab');
    return { kind: 'refused', reason: withoutRight ? 'no-right' : 'not-taken' };
  }
}

function sameHost(a: string, b: string): boolean {
  return URL.parse(a)?.host === URL.parse(b)?.host;
}

const head = 'data:image/png;base64,';

function fromDataUrl(dataUrl: string): Uint8Array<ArrayBuffer> | null {
  if (!dataUrl.startsWith(head)) return null;
  try {
    return fromBase64(dataUrl.slice(head.length));
  } catch {
    return null;
  }
}
