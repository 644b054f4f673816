import type { Browser } from 'wxt/browser';
import { canonicalHost } from '../../cookie/index.ts';
import type { FrameWitness, Portal, UnreadableReason } from '../../observation/index.ts';
import { storeOfTab } from '../jar/cookie-store.ts';
import { departure } from '../whereabouts/departure.ts';
import { hostShown, moved, movedFrom, type Moved } from '../whereabouts/moved.ts';
import { askFrames } from '../witness/ask-frames.ts';
import { describePortal } from './describe-portal.ts';
import { lookAtPage, type PageLook } from './look-at-page.ts';
import type { LookOptions } from './observed.ts';

/** What a tab shows of one host’s page. */
export type TabLooked =
  | Moved
  | { readonly outcome: 'unreadable'; readonly reason: UnreadableReason }
  | {
      readonly outcome: 'seen';
      readonly page: PageLook;
      /** What each document of the tab told; null where none answered. */
      readonly frames: readonly FrameWitness[] | null;
      readonly portal: Portal;
      readonly store: string;
    };

/**
 * Asks a tab’s page and its frames, each part by itself. A tab may go to another portal between two of them: what one told
 * is taken together with the others only where all speak of one host, and of the audit that the look is part of.
 */
export async function lookAtTab(
  tab: Browser.tabs.Tab,
  { audit, host: first }: Pick<LookOptions, 'audit' | 'host'>,
): Promise<TabLooked> {
  const tabId = tab.id ?? -1;
  const expected = audit?.host ?? first;
  const [looked, frames] = await Promise.all([lookAtPage(tabId), askFrames(tabId)]);
  if (looked.outcome === 'unreadable') return (await leftBehind(tabId, expected)) ?? looked;
  const { page } = looked;
  const portal = describePortal(page);
  const hosts = [...hostsOfParts(page), ...hostsOfPage(frames)];
  if (!areOf(expected ?? portal.host, hosts)) return moved(await hostShown(tabId));
  const left = audit && (await departure(audit));
  return left ?? { outcome: 'seen', page, frames, portal, store: await storeOfTab(tab) };
}

async function leftBehind(tabId: number, host: string | undefined): Promise<Moved | null> {
  return host === undefined ? null : movedFrom({ tabId, host });
}

const areOf = (host: string, all: readonly string[]): boolean =>
  all.every((each) => canonicalHost(each) === canonicalHost(host));

/** The host that each part of a look was had from. */
function hostsOfParts({ probe, links, storage, choice }: PageLook): readonly string[] {
  const parts = [links, storage, choice].flatMap((part) => (typeof part === 'object' ? (part?.host ?? []) : []));
  return [new URL(probe.url).hostname, ...parts];
}

const hostsOfPage = (frames: readonly FrameWitness[] | null): readonly string[] =>
  (frames ?? []).flatMap(({ place, host }) => (place === 'page' ? (host ?? '') : []));
