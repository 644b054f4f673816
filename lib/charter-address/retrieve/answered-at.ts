/** What an answer says of its own age. */
export interface AnswerHeaders {
  /** `Date`: when the message was made, by the server's clock. */
  readonly date: string | null;
  /** `Age`: seconds that it lay in caches on the way. */
  readonly age: string | null;
}

/** Milliseconds from which on an answer is old: caches on the way keep pages for minutes, and clocks differ by some. */
const old = 3_600_000;

/**
 * When an answer was made (RFC 9111, 4.2.3): what the earlier of `Date` and the reading less `Age` tells.
 *
 * @param readAt when it was read, ISO 8601, UTC
 * @returns ISO 8601, UTC; null where neither header can be read. A server whose clock is ahead says nothing by it.
 */
export function answeredAt({ date, age }: AnswerHeaders, readAt: string): string | null {
  const read = Date.parse(readAt);
  const seconds = /^\d{1,10}$/.test(age?.trim() ?? '') ? Number(age) : null;
  const told = [Date.parse(date ?? ''), seconds === null ? Number.NaN : read - seconds * 1000];
  const moments = told.filter((moment) => !Number.isNaN(moment) && moment > 0);
  if (moments.length === 0) return null;
  return new Date(Math.min(read, ...moments)).toISOString();
}

/** Whether an answer was made more than an hour before it was read: the charter may have changed since. */
export function isOldAnswer({
  answeredAt: made,
  readAt,
}: {
  readonly answeredAt?: string;
  readonly readAt: string | null;
}): boolean {
  return made !== undefined && readAt !== null && Date.parse(readAt) - Date.parse(made) > old;
}
