import type { ServiceConsent } from '../../observation/index.ts';
import type { Arrival } from './arrival.ts';

/**
 * How a cookie's coming stands to consent.
 *
 * - `before-choice`, `refused`, `unrecorded`, `unnamed`: it came under just that.
 * - `without`: which of these was in force is not known, and none of them is a consent.
 * - `unsure`: a consent may have been in force.
 */
export type Standing = 'before-choice' | 'refused' | 'unrecorded' | 'unnamed' | 'without' | 'accepted' | 'unsure';

const alone: Readonly<Record<ServiceConsent, Standing>> = {
  'no-choice': 'before-choice',
  refused: 'refused',
  unrecorded: 'unrecorded',
  unnamed: 'unnamed',
  accepted: 'accepted',
  unknown: 'unsure',
};

/** What may have been a consent. */
const possibly: readonly ServiceConsent[] = ['accepted', 'unnamed', 'unknown'];

export function standingOf({ consents }: Pick<Arrival, 'consents'>): Standing {
  const [first, ...more] = [...consents];
  if (first === undefined) return 'unsure';
  if (more.length === 0) return alone[first];
  return possibly.some((consent) => consents.has(consent)) ? 'unsure' : 'without';
}
