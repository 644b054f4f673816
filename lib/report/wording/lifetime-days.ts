import { wholeSpan } from '../../cookie/index.ts';

const secondsInDay = 86_400;

/**
 * Days for a table or a drawing, rounded as they are in words: 397 and a half are 397, half an hour is 0.0208.
 *
 * @param seconds null where there is nothing to count
 */
export function daysOf(seconds: number | null): number | null {
  return seconds === null ? null : Math.floor((wholeSpan(seconds).seconds / secondsInDay) * 10_000) / 10_000;
}
