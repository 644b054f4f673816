import { secondsBetween } from '../../cookie/index.ts';
import type { JudgedCookie } from '../audit-report.ts';
import type { RuleContext } from './rule.ts';

/** How long a cookie lasts, as far as was seen. */
export interface SeenLifetime {
  /** What the header or script asked for, seconds; 0 for a session; null where the setting was not seen. */
  readonly asked: number | null;
  /** What was left when the jar was listed, seconds; 0 for a session; null where it cannot be told. */
  readonly left: number | null;
}

/** What is left is a lower bound of what was asked for: browsers cap it at 400 days, and time has passed since. */
export function seenLifetime({ cookie }: JudgedCookie, { observation }: RuleContext): SeenLifetime {
  const asked = cookie.setter?.askedLifetimeSeconds ?? null;
  if (cookie.session) return { asked, left: 0 };
  const left = cookie.expiresAt === null ? null : secondsBetween(observation.observedAt, cookie.expiresAt);
  return { asked, left };
}

/** A month has 28 to 31 days and a charter rounds: three in a hundred, and a day, are no difference. */
const tolerance = 1.03;
const graceSeconds = 86_400;

/** Whether a lifetime is longer than a limit by more than rounding. A session ends before any. */
export function exceeds(seconds: number, limit: number): boolean {
  return seconds > limit * tolerance + (limit === 0 ? 0 : graceSeconds);
}

/** Whether a lifetime is longer than a limit in a text, which is given at its longest: nothing is rounded in its favour. */
export function exceedsLimit(seconds: number, limit: number): boolean {
  return seconds > limit + 3600;
}

export type LifetimeAnswer = 'over' | 'within' | 'unknown';

/**
 * Whether a cookie lasts longer than a limit: over if what was asked for or what is left exceeds it; within only if the
 * setting was seen, or it ends with the session; else nobody knows.
 *
 * @param limit seconds; 0 for a session
 * @param isOver how a lifetime is held against it: one that a charter declares is rounded
 */
export function compareLifetime({ asked, left }: SeenLifetime, limit: number, isOver = exceeds): LifetimeAnswer {
  if ((asked !== null && isOver(asked, limit)) || (left !== null && isOver(left, limit))) return 'over';
  return asked !== null || left === 0 ? 'within' : 'unknown';
}

/** Whole days, for sentences. */
export const days = (seconds: number): number => Math.round(seconds / 86_400);
