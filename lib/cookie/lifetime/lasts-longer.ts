import { wholeSpan } from './whole-span.ts';

const day = 86_400;
const year = 365 * day;
/** What a charter's "month" is read as: a twelfth of a year. */
const month = year / 12;

/** Most days that so many months in a row can have, from none to eleven. */
const longestMonths = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337] as const;

/** Seconds of a number of months, as a charter's words are read. */
export const monthsInSeconds = (months: number): number => months * month;

/**
 * The most that a length in words can mean. Months and years have more days in some places of the calendar: 13 months
 * are 395.4 days on the average and 397 at the most. A length in whole days, hours or less has one meaning.
 *
 * @param length seconds, as `parseDuration` reads them; 365 days and a year are one length
 * @example longestReading(monthsInSeconds(13)) // 397 days
 */
export function longestReading(length: number): number {
  if (length < month - 1 || (length % day === 0 && length % year !== 0)) return length;
  // A second of slack: words are read in whole seconds, and a month has half a one.
  const months = Math.floor((length + 1) / month);
  const years = Math.floor(months / 12);
  const days = years * 365 + Math.ceil(years / 4) + (longestMonths[months % 12] ?? 0);
  return days * day + Math.max(0, length - months * month);
}

/**
 * The one answer to whether a lifetime is longer than what a charter declares or a text recommends, so that no two
 * findings contradict each other: the lifetime as it is shown (rounded down) against the most that the words can mean.
 *
 * @param lifetime seconds
 * @param length seconds, as `parseDuration` reads them; 0 for a session, which ends before any lifetime
 * @example lastsLonger(397.5 * 86_400, monthsInSeconds(13)) // false: it shows as 397 days
 */
export function lastsLonger(lifetime: number, length: number): boolean {
  return length === 0 ? lifetime > 0 : wholeSpan(lifetime).seconds > longestReading(length);
}
