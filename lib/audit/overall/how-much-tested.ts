import type { Counts } from './overall-line.ts';

type Tested = Pick<Counts, 'declaredTotal' | 'declaredObserved' | 'observedTotal' | 'toLookAt'>;

/** Every declaration was met by something observed: no event that would bring one is awaited. */
export function isTestedWhole({ declaredTotal, declaredObserved }: Tested): boolean {
  return declaredTotal > 0 && declaredObserved === declaredTotal;
}

/** The charter declares something, and no cookie of the portal's put it to the test. */
export function nothingTested({ declaredTotal, declaredObserved, observedTotal, toLookAt }: Tested): boolean {
  return declaredTotal > 0 && declaredObserved === 0 && observedTotal === toLookAt.sharedDomain;
}
