import type { NotLookedReason } from './coverage.ts';
import type { FrameWitness, HostSign } from './frame-witness.ts';
import { unreadFrames } from './unread-frames.ts';

/** Why hosts that the pages loaded from may not be known. */
export type HostsHidden = Extract<
  NotLookedReason,
  | 'failed'
  | 'page-did-not-answer'
  | 'page-still-loading'
  | 'too-many'
  | 'timeline-cut'
  | 'frames-unread'
  | 'led-elsewhere'
  | 'worker-unwatched'
>;

/** How far it is known which hosts a tab's pages loaded from. */
export interface HostsWitness {
  /** Null: nothing speaks for hosts that are not known. */
  readonly hidden: HostsHidden | null;
  /** Each document was watched since it began to load, but blanks that stand where a host that coverage tells of was stopped. */
  readonly watched: boolean;
}

/** What is known beside the documents' own words. */
export interface WitnessesBeside {
  /** The portal's host. */
  readonly host: string;
  /** Signs of frames that are gone, which they told of as they went. */
  readonly goneSigns: readonly HostSign[];
  /**
   * Responses were watched since before the page was loaded: of all sites (then every host is known), or of those that
   * may be read (then it is known where the portal's own addresses lead), or not.
   */
  readonly responses: 'all' | 'own' | 'none';
  /** More hosts came than are kept. */
  readonly hostsDropped: boolean;
  /** Hosts of other sites that may not be read, or were stopped: coverage tells of each. */
  readonly isToldOf: (host: string) => boolean;
}

/** Signs with what they come to, worst first. */
const reasons: readonly (readonly [HostSign, HostsHidden])[] = [
  ['too-many', 'too-many'],
  ['timeline-cut', 'timeline-cut'],
  ['frame-removed', 'frames-unread'],
  ['led-elsewhere', 'led-elsewhere'],
  ['worker', 'worker-unwatched'],
];

/**
 * Whether the hosts that a tab's pages loaded from are all known, as far as can be told: no browser tells it outright, so
 * each sign that some are hidden counts, and where there is none nothing is held against the page.
 *
 * @param frames what each document of the tab that may be read told; null where none answered.
 */
export function hostsWitness(frames: readonly FrameWitness[] | null, beside: WitnessesBeside): HostsWitness {
  const isStopped = ({ askedFor }: FrameWitness): boolean => askedFor !== null && beside.isToldOf(askedFor);
  const watched = frames?.every((frame) => frame.watched || isStopped(frame)) ?? false;
  return { hidden: beside.responses === 'all' ? droppedOnly(beside) : hiddenBy(frames, beside), watched };
}

const droppedOnly = ({ hostsDropped }: WitnessesBeside): HostsHidden | null => (hostsDropped ? 'too-many' : null);

function hiddenBy(frames: readonly FrameWitness[] | null, beside: WitnessesBeside): HostsHidden | null {
  if (frames === null) return 'failed';
  const signs = new Set<HostSign>([...frames.flatMap((frame) => signsOf(frame, beside.host)), ...beside.goneSigns]);
  if (beside.hostsDropped) signs.add('too-many');
  if (unreadFrames(frames, beside.isToldOf) > 0) signs.add('frame-removed');
  if (beside.responses === 'own') signs.delete('led-elsewhere');
  return reasons.find(([sign]) => signs.has(sign))?.[1] ?? null;
}

function signsOf({ signs, opaque, hosts }: FrameWitness, portalHost: string): readonly HostSign[] {
  return opaque && hosts.includes(portalHost) ? [...signs, 'led-elsewhere'] : signs;
}
