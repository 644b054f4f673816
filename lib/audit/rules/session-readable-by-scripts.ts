import { ownPlaces } from './as-far-as-looked.ts';
import { keepsSession } from './keeps-session.ts';
import { fail, nothingToJudge, orElse, pass } from './results.ts';
import { aboutCookies } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Checks that scripts cannot read the cookies that keep a session. */
export const sessionReadableByScriptsRule: Rule = {
  id: 'session-readable-by-scripts',
  severity: 'medium',
  basis: 'cookie-flags',
  restsOn: ownPlaces,
  evaluate: (context) => {
    const sessions = context.own.filter(
      ({ cookie }) => cookie.party === 'first' && keepsSession(context.known(cookie)),
    );
    if (sessions.length === 0) return [nothingToJudge];
    const open = sessions.filter(({ cookie }) => !cookie.httpOnly);
    return orElse(
      aboutCookies(open, (params, evidence) => fail('fail', { params, evidence })),
      pass('pass'),
    );
  },
};
