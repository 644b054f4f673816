import type { Coverage } from '../../observation/index.ts';
import { hiddenPlaces, holdsSomething, isHidden } from '../own-cookies.ts';

/** How much of what an audit may look at was looked at. */
export interface HowMuchLooked {
  /** Scopes that were not looked at, of all: as every list and figure of a report counts them. */
  readonly hidden: number;
  readonly of: number;
  /** Whether a place of cookies or other storage is among them; who set a cookie is not needed to know that it is there. */
  readonly partly: boolean;
  /** More places were left out than looked at: nothing can be concluded from finding nothing. */
  readonly mostly: boolean;
}

export function howMuchLooked(coverage: Coverage): HowMuchLooked {
  const places = coverage.filter(holdsSomething).length;
  const hiddenPlacesCount = hiddenPlaces(coverage).length;
  return {
    hidden: coverage.filter(isHidden).length,
    of: coverage.length,
    partly: hiddenPlacesCount > 0,
    mostly: hiddenPlacesCount * 2 > places,
  };
}
