import { lastsLonger } from '../../cookie/index.ts';
import type { LifetimeSeen } from '../../observation/index.ts';

export type LifetimeAnswer = 'over' | 'within' | 'unknown';

/**
 * Whether a cookie lasts longer than a length: over if what was asked for or what it was seen to have exceeds it; within
 * only if the setting was seen, or it ends with the session; else nobody knows.
 *
 * @param length seconds; 0 for a session
 */
export function compareLifetime({ asked, real }: LifetimeSeen, length: number): LifetimeAnswer {
  if ([asked, real].some((seconds) => seconds !== null && lastsLonger(seconds, length))) return 'over';
  return asked !== null || real === 0 ? 'within' : 'unknown';
}
