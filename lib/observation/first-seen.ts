import type { FirstSeen, ObservedCookie } from './observed-cookie.ts';

/** A cookie before the audit has said when it first saw it. */
export type UnstampedCookie = Omit<ObservedCookie, 'firstSeen' | 'setter'>;

/** What is remembered of each cookie between two looks, by key. */
export type FirstSeenByKey = Readonly<Record<string, FirstSeen>>;

/**
 * Stamps the cookies of a look with when each was first seen, and gives the memory for the next look.
 *
 * @param seen the stamp for a cookie that is new at this look.
 * @returns the memory holds every cookie of this look and of those before: one that goes and comes back keeps its date.
 */
export function rememberFirstSeen(keys: readonly string[], before: FirstSeenByKey, seen: FirstSeen): FirstSeenByKey {
  const added = keys.filter((key) => !Object.hasOwn(before, key)).map((key) => [key, seen] as const);
  return { ...before, ...Object.fromEntries(added) };
}
