/** Seconds of a day. */
export const DAY = 86_400;

/**
 * The longest lifetime that browsers grant: 400 days. A charter that says two years is not wrong because of it.
 *
 * @see RFC 6265bis section 5.5
 */
export const LONGEST_LIFETIME = 400 * DAY;

/**
 * Whole seconds from one moment to another; negative where the second comes first.
 *
 * @param from ISO 8601
 * @param to ISO 8601
 * @returns null where one of them is no moment
 */
export function secondsBetween(from: string, to: string): number | null {
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  return Number.isNaN(seconds) ? null : seconds;
}

/** The lifetime that a browser makes of the one asked for, in seconds. */
export function grantedLifetime(asked: number): number {
  return Math.min(asked, LONGEST_LIFETIME);
}
