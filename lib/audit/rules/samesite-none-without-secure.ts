import { cookiePlaces } from './as-far-as-looked.ts';
import { fail, nothingToJudge, orElse, pass } from './results.ts';
import { aboutCookies } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Checks that no cookie asks to be sent across sites without Secure: RFC 6265bis section 5.7 has browsers refuse it. */
export const samesiteNoneWithoutSecureRule: Rule = {
  id: 'samesite-none-without-secure',
  severity: 'low',
  basis: 'cookie-flags',
  restsOn: cookiePlaces,
  evaluate: (context) => {
    const across = context.own.filter(({ cookie }) => cookie.sameSite === 'none');
    if (across.length === 0) return [nothingToJudge];
    const open = across.filter(({ cookie }) => !cookie.secure);
    return orElse(
      aboutCookies(open, (params, evidence) => fail('fail', { params, evidence })),
      pass('pass'),
    );
  },
};
