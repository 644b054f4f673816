import { isMisspelling } from '../verdicts/is-misspelling.ts';
import { ownPlaces } from './as-far-as-looked.ts';
import { nothingToJudge, orElse, pass, review, withoutCharter } from './results.ts';
import { aboutCookies } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Tells of observed cookies whose name the charter has in another spelling, or in a row that was not understood. */
export const probablyMisspeltRule: Rule = {
  id: 'probably-misspelt',
  severity: 'low',
  basis: 'agreement',
  restsOn: ownPlaces,
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const own = context.own;
    if (own.length === 0) return [nothingToJudge];
    const near = own.filter(({ reason }) => isMisspelling(reason) || reason.id === 'reason.near.unread');
    return orElse(
      aboutCookies(near, (params, evidence) => review('review', { params, evidence })),
      pass('pass'),
    );
  },
};
