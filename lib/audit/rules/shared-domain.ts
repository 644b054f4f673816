import { isSharedDomainName } from '../shared-domains.ts';
import { nothingToJudge, orElse, review, withoutObject } from './results.ts';
import { aboutCookies } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Tells of cookies on the domain that the vendor's portals share: not counted against this portal, for a person to look at. */
export const sharedDomainRule: Rule = {
  id: 'shared-domain',
  severity: 'low',
  basis: 'agreement',
  restsOn: ['parent-domain'],
  evaluate: ({ observed, portal }) => {
    if (!portal.ancestors.some(isSharedDomainName)) return [withoutObject];
    const shared = observed.filter((judged) => judged.sharedDomain);
    return orElse(
      aboutCookies(shared, (params, evidence) => review('review', { params, evidence })),
      nothingToJudge,
    );
  },
};
