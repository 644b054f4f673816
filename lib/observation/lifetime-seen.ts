import { secondsBetween } from '../cookie/index.ts';
import type { ObservedCookie } from './observed-cookie.ts';

/** How long a cookie lasts, as far as was seen. Seconds; 0 for a session. */
export interface LifetimeSeen {
  /** What the header or script asked for; null where the setting was not seen. */
  readonly asked: number | null;
  /** What was left when the jar was listed; null where it cannot be told. */
  readonly left: number | null;
  /** What the browser gave, where the setting was seen and the jar bears it out; else what was left. */
  readonly real: number | null;
  /** Whether `real` is only what was left: the cookie was given at least that. */
  readonly atLeast: boolean;
}

/** The cap that browsers put on every cookie (RFC 6265bis, section 5.5). */
export const longestLifetime = 400 * 86_400;

/** A server's clock, from which an `Expires` counts, and the browser's own may be so far apart. */
export const clockSlack = 300;

/**
 * What is left is a lower bound of what was given, counted from the listing and not from the first sight: a cookie may be
 * set again in between.
 *
 * @param observedAt ISO 8601: when the jar was listed; of a cookie that is gone its last sight counts
 */
export function lifetimeSeen(cookie: ObservedCookie, observedAt: string): LifetimeSeen {
  const asked = cookie.setter?.askedLifetimeSeconds ?? null;
  if (cookie.session || cookie.expiresAt === null) {
    const left = cookie.session ? 0 : null;
    return { asked, left, real: left, atLeast: false };
  }
  const left = secondsLeft(cookie, observedAt);
  const given = givenWhenSet(cookie);
  return given === null || left === null || left > given + clockSlack
    ? { asked, left, real: left, atLeast: true }
    : { asked, left, real: given, atLeast: false };
}

function secondsLeft({ lastSeen, expiresAt }: ObservedCookie, observedAt: string): number | null {
  const seconds = secondsBetween(lastSeen?.at ?? observedAt, expiresAt ?? '');
  return seconds === null ? null : Math.max(seconds, 0);
}

/** What was asked for, capped; null where the jar says that the browser gave something else, or it was set again unseen. */
function givenWhenSet({ setter, expiresAt }: ObservedCookie): number | null {
  const asked = setter?.askedLifetimeSeconds ?? 0;
  if (setter === null || expiresAt === null || asked <= 0) return null;
  const given = Math.min(asked, longestLifetime);
  const kept = secondsBetween(setter.at, expiresAt);
  return kept !== null && Math.abs(kept - given) <= Math.min(clockSlack, given / 2) ? given : null;
}
