import type { CoverageNote } from '../observation/index.ts';

/** Notes that keep a place that was looked at from proving that nothing more would be there. */
const obstacles: ReadonlySet<CoverageNote> = new Set<CoverageNote>([
  'third-party-cookies-blocked',
  'requests-blocked',
  'cookies-not-kept',
  'blocking-not-known',
  'near-cookie-limit',
  'worker-restarted',
  'responses-dropped',
  'requests-dropped',
  'no-control-reading',
  'partly-looked',
  'sightings-dropped',
]);

/** Whether a portal that looks clean may look so because of this. */
export const hindersLooking = (note: CoverageNote): boolean => obstacles.has(note);
