import { clockSlack, lifetimeSeen } from './lifetime-seen.ts';
import type { ObservedCookie } from './observed-cookie.ts';

/** The length that a charter should state for a cookie, as far as was seen. */
export interface LengthToDeclare {
  /** 0 for a session. */
  readonly seconds: number;
  /** False where its setting was not seen: then it is what was left, the least that the cookie was given. */
  readonly certain: boolean;
}

/**
 * What was asked for where that was seen and nothing refutes it, else what was left: the same two figures that a report
 * shows of a cookie, so that no charter corrected from it is surer than the report.
 *
 * @param observedAt ISO 8601: when the jar was listed
 */
export function lengthToDeclare(cookie: ObservedCookie, observedAt: string): LengthToDeclare {
  const { asked, left, real, atLeast } = lifetimeSeen(cookie, observedAt);
  if (asked !== null && (left ?? 0) <= asked + clockSlack) return { seconds: asked, certain: true };
  return { seconds: real ?? 0, certain: !atLeast && real !== null };
}
