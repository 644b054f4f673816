import type { Coverage } from '../../observation/index.ts';
import { hiddenPlaces } from '../own-cookies.ts';

/** How much of what an audit may look at was looked at. */
export interface HowMuchLooked {
  readonly hidden: number;
  readonly places: number;
  /** More was left out than looked at: nothing can be concluded from finding nothing. */
  readonly mostly: boolean;
}

/** Places of cookies and other storage; who set a cookie is not needed to know that it is there. */
export function howMuchLooked(coverage: Coverage): HowMuchLooked {
  const hidden = hiddenPlaces(coverage).length;
  const places = coverage.filter(({ scope }) => scope.kind !== 'setters').length;
  return { hidden, places, mostly: hidden * 2 > places };
}
