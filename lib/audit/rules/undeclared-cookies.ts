import { ownPlaces } from './as-far-as-looked.ts';
import type { Severity } from '../finding.ts';
import type { JudgedCookie } from '../audit-report.ts';
import { fail, nothingToJudge, orElse, pass, review, withoutCharter } from './results.ts';
import type { RuleContext } from './rule.ts';
import { aboutCookies, isThirdParty } from './subjects.ts';
import type { Rule } from './rule.ts';

type Kind = 'exempt' | 'tracker' | 'unknown';

function kindOf({ cookie }: JudgedCookie, context: RuleContext): Kind {
  const entry = context.known(cookie);
  if (entry === null || entry.layer !== 'own') return entry?.consent === 'needed' ? 'tracker' : 'unknown';
  return entry.consent === 'exempt' ? 'exempt' : 'tracker';
}

const severities: Readonly<Record<Kind, Severity>> = { tracker: 'high', unknown: 'medium', exempt: 'recommendation' };

/**
 * Checks that the charter declares the first-party cookies that were observed. An exempt one is only recommended to be
 * told of; a third party's is `third-party-undeclared`; the vendor's own on a shared domain is `shared-domain`.
 */
export const undeclaredCookiesRule: Rule = {
  id: 'undeclared-cookies',
  severity: 'high',
  basis: 'declaration',
  restsOn: ownPlaces,
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const own = context.own.filter((judged) => !isThirdParty(judged));
    if (own.length === 0) return [nothingToJudge];
    const undeclared = own.filter(({ verdict }) => verdict === 'undeclared');
    const of = (kind: Kind): readonly JudgedCookie[] => undeclared.filter((judged) => kindOf(judged, context) === kind);
    const found = [
      ...aboutCookies(of('tracker'), (params, evidence) =>
        fail('tracker', { params, evidence, severity: severities.tracker }),
      ),
      ...aboutCookies(of('unknown'), (params, evidence) =>
        fail('unknown', { params, evidence, severity: severities.unknown }),
      ),
      ...aboutCookies(of('exempt'), (params, evidence) =>
        review('exempt', { params, evidence, severity: severities.exempt, basis: 'exempt-information' }),
      ),
    ];
    return orElse(found, pass('pass', { params: { count: own.length } }));
  },
};
