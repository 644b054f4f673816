/** What is remembered of the computer's clock. Moments are ISO 8601, UTC. */
export interface SeenClock {
  /** When it was last believed. */
  readonly at: string;
  /** Since when it shows a time too long after that; null where it does not. */
  readonly doubtedSince: string | null;
}

const day = 86_400_000;

/** Longest time between two looks after which the clock is believed at once. */
const longAbsence = 30 * day;

/** Longest time in which a second look bears the first one out: whoever audits once a quarter has audits deleted too. */
const longestDoubt = 400 * day;

/**
 * Whether the clock may be believed when it says that audits are to be deleted for good. One that leaps by years, as a
 * computer's does whose date was set wrong, would delete them all: after a leap it is believed when it still says so a day
 * later. Whoever was away for long keeps old audits a day more.
 *
 * @param before null at the first look.
 * @param now ISO 8601, UTC.
 */
export function judgeClock(
  before: SeenClock | null,
  now: string,
): { readonly believed: boolean; readonly clock: SeenClock } {
  const believed = { believed: true, clock: { at: now, doubtedSince: null } };
  if (before === null || since(before.at, now) <= longAbsence) return believed;
  const doubted = before.doubtedSince === null ? null : since(before.doubtedSince, now);
  if (doubted === null || doubted < 0 || doubted > longestDoubt)
    return { believed: false, clock: { at: before.at, doubtedSince: now } };
  return doubted >= day ? believed : { believed: false, clock: before };
}

const since = (moment: string, now: string): number => Date.parse(now) - Date.parse(moment);
