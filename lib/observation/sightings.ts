import type { FirstSeen, ObservedCookie } from './observed-cookie.ts';

/** A cookie of a jar before the audit has said when it saw it, and who set it. */
export type UnstampedCookie = Omit<ObservedCookie, 'firstSeen' | 'lastSeen' | 'setter' | 'settings'>;

/** What an audit remembers of one cookie between two looks. */
export interface Sighting {
  readonly cookie: UnstampedCookie;
  readonly first: FirstSeen;
  /** The last look that held it, ISO 8601, UTC. */
  readonly lastAt: string;
  /** The first look since that listed its place without it; absent where it is still there, or nobody could look. */
  readonly goneAt?: string;
}

/** By the cookies' keys. */
export type Sightings = Readonly<Record<string, Sighting>>;

/** One look at the jar. */
export interface JarLook {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly cookies: readonly UnstampedCookie[];
  /** The stamp for a cookie that no look before held. */
  readonly stamp: (cookie: UnstampedCookie) => FirstSeen;
  /** Whether a cookie that is there would be in this look's list. */
  readonly wouldList: (cookie: UnstampedCookie) => boolean;
}

export interface Remembered {
  readonly sightings: Sightings;
  /** Cookies came and went in such numbers that the oldest of those gone are not known any more. */
  readonly dropped: boolean;
}

/** Characters of cookies that are gone which one audit may hold: some thousands of cookies. */
export const mostGone = 400_000;

/** What the parts of a sighting besides its texts come to, written down. */
const frame = 600;

const weightOf = ({ cookie: { key, name, path }, first }: Sighting): number =>
  frame + key.length + name.length + path.length + first.page.length;

/**
 * What is remembered once one more look was had: what an audit saw, it saw, whether it is still there or not. A cookie that
 * goes and comes back keeps its date.
 *
 * @param most characters that may be held of cookies that are gone; those of the jar are bounded by the browser.
 */
export function rememberLooked(before: Sightings, look: JarLook, most = mostGone): Remembered {
  const present = look.cookies.map((cookie) => {
    const first = before[cookie.key]?.first ?? look.stamp(cookie);
    return [cookie.key, { cookie, first, lastAt: look.at }] as const;
  });
  const keys = new Set(present.map(([key]) => key));
  const absent = Object.entries(before)
    .filter(([key]) => !keys.has(key))
    .map(([key, sighting]) => [key, afterLookWithout(sighting, look)] as const)
    .toSorted(([, one], [, other]) => (one.lastAt < other.lastAt ? 1 : -1));
  let weight = 0;
  const kept = absent.filter(([, sighting]) => (weight += weightOf(sighting)) <= most);
  return { sightings: Object.fromEntries([...kept, ...present]), dropped: kept.length < absent.length };
}

function afterLookWithout(sighting: Sighting, { at, wouldList }: JarLook): Sighting {
  return sighting.goneAt === undefined && wouldList(sighting.cookie) ? { ...sighting, goneAt: at } : sighting;
}

/** Cookies that this audit saw and that are gone, the last look that held each and the first that did not. */
export function goneOf(sightings: Sightings): readonly (Sighting & { readonly goneAt: string })[] {
  return Object.values(sightings).flatMap((sighting) =>
    sighting.goneAt === undefined ? [] : [{ ...sighting, goneAt: sighting.goneAt }],
  );
}
