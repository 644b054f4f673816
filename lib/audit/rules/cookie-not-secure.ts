import { ownPlaces } from './as-far-as-looked.ts';
import type { JudgedCookie } from '../audit-report.ts';
import { keepsSession } from './keeps-session.ts';
import { fail, nothingToJudge, orElse, pass, review, withoutObject } from './results.ts';
import type { RuleContext } from './rule.ts';
import { aboutCookies } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Whom it would harm if it were read on the way. */
function guards({ cookie }: JudgedCookie, context: RuleContext): boolean {
  const entry = context.known(cookie);
  return keepsSession(entry) || entry?.event === 'form-shown';
}

/** Checks that cookies of a portal on HTTPS are never sent without it: those of log-in above all. */
export const cookieNotSecureRule: Rule = {
  id: 'cookie-not-secure',
  severity: 'medium',
  basis: 'cookie-flags',
  restsOn: ownPlaces,
  evaluate: (context) => {
    const own = context.own;
    if (!context.portal.origin.startsWith('https:')) return [withoutObject];
    if (own.length === 0) return [nothingToJudge];
    const open = own.filter(({ cookie }) => !cookie.secure);
    const sensitive = open.filter((judged) => guards(judged, context));
    const others = open.filter((judged) => !sensitive.includes(judged));
    const found = [
      ...aboutCookies(sensitive, (params, evidence) => fail('fail', { params, evidence })),
      ...aboutCookies(others, (params, evidence) => review('review', { params, evidence, severity: 'recommendation' })),
    ];
    return orElse(found, pass('pass'));
  },
};
