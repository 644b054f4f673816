import type { ObservedCookie } from '../../observation/index.ts';

const secondsInDay = 86_400;

/** Days with one decimal, so that two hours are not shown as zero days; null where there is nothing to count. */
export function daysOf(seconds: number | null): number | null {
  return seconds === null ? null : Math.round((seconds / secondsInDay) * 10) / 10;
}

/**
 * Seconds between the first sight of a cookie and its expiry.
 *
 * The moment of setting is seldom known, so that this is a lower bound of the lifetime given to the cookie.
 *
 * @returns null for a session cookie or a date that can't be read.
 */
export function remainingSeconds(cookie: ObservedCookie): number | null {
  if (cookie.expiresAt === null) return null;
  const seconds = (Date.parse(cookie.expiresAt) - Date.parse(cookie.firstSeen.at)) / 1000;
  return Number.isFinite(seconds) ? Math.round(seconds) : null;
}
