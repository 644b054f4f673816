import { canonicalHost } from '../../cookie/index.ts';
import type { FrameWitness, UnreadableReason } from '../../observation/index.ts';
import { hostShown, moved, movedFrom, type Moved } from '../session/moved.ts';
import { askFrames } from '../witness/ask-frames.ts';
import { lookAtPage, type PageLook } from './look-at-page.ts';

/** What a tab shows of one host’s page. */
export type TabLooked =
  | Moved
  | { readonly outcome: 'unreadable'; readonly reason: UnreadableReason }
  | {
      readonly outcome: 'seen';
      readonly page: PageLook;
      /** What each document of the tab told; null where none answered. */
      readonly frames: readonly FrameWitness[] | null;
    };

/**
 * Asks a tab’s page and its frames, each part by itself. A tab may go to another portal between two of them: what one told
 * is taken together with the others only where all speak of one host.
 *
 * @param expected the host that the audit is of; absent: whichever the tab shows.
 */
export async function lookAtTab(tabId: number, expected: string | undefined): Promise<TabLooked> {
  const [looked, frames] = await Promise.all([lookAtPage(tabId), askFrames(tabId)]);
  if (looked.outcome === 'unreadable') {
    return (expected === undefined ? null : await movedFrom({ tabId, host: expected })) ?? looked;
  }
  const { page } = looked;
  const host = expected ?? new URL(page.probe.url).hostname;
  const hosts = [...hostsOfParts(page), ...hostsOfPage(frames ?? [])].map(canonicalHost);
  return hosts.every((each) => each === canonicalHost(host))
    ? { outcome: 'seen', page, frames }
    : moved(await hostShown(tabId));
}

/** The host that each part of a look was had from. */
function hostsOfParts({ probe, links, storage, choice }: PageLook): readonly string[] {
  const parts = [links, storage, choice].flatMap((part) => part?.host ?? []);
  return [new URL(probe.url).hostname, ...parts];
}

const hostsOfPage = (frames: readonly FrameWitness[]): readonly string[] =>
  frames.flatMap(({ place, host }) => (place === 'page' ? (host ?? '') : []));
