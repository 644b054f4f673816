import { vendorsInWords, vendorsOfHost } from '../../dictionary/index.ts';
import {
  fail,
  named,
  noneSeen,
  nothingToJudge,
  orElse,
  pageNotAsked,
  pass,
  review,
  withoutCharter,
} from './results.ts';
import type { RuleContext, RuleResult } from './rule.ts';
import { aboutCookies, isThirdParty } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Hosts of vendors that set cookies and that no row of the charter names. A host that nobody knows proves nothing. */
function unnamedHosts({ observation, declared }: RuleContext): readonly string[] {
  const words = declared.map(({ declared: row }) => [row.provider, row.service, row.section].join(' ')).join(' ');
  const namedVendors = new Set(vendorsInWords(words).map((vendor) => vendor.id));
  return observation.thirdPartyHosts.filter((host) => {
    const vendors = vendorsOfHost(host);
    const sets = vendors.some((vendor) => vendor.party !== 'first' && !('aws' === vendor.id));
    return sets && !vendors.some((vendor) => namedVendors.has(vendor.id));
  });
}

/** A page that loads from no third party, one of which that is not certain, and one that could not be asked. */
function withoutThirdParty({ observation }: RuleContext): RuleResult {
  if (observation.namesSeenByPage === null) return pageNotAsked;
  return observation.coverage.some(({ notes }) => notes.includes('opened-before')) ? noneSeen : nothingToJudge;
}

function hostsResult(context: RuleContext): readonly RuleResult[] {
  const hosts = unnamedHosts(context);
  return hosts.length === 0 ? [] : [review('hosts', { params: named(hosts), severity: 'medium' })];
}

/** Checks that the charter declares the cookies of third parties, and names those that the pages load from. */
export const thirdPartyUndeclaredRule: Rule = {
  id: 'third-party-undeclared',
  severity: 'high',
  basis: 'consent',
  restsOn: ['third-party-hosts', 'partitioned', 'third-party'],
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const third = context.own.filter(isThirdParty);
    if (third.length === 0 && context.observation.thirdPartyHosts.length === 0) return [withoutThirdParty(context)];
    const undeclared = third.filter(({ verdict }) => verdict === 'undeclared');
    const found = [
      ...aboutCookies(undeclared, (params, evidence) => fail('fail', { params, evidence })),
      ...hostsResult(context),
    ];
    return orElse(found, pass('pass'));
  },
};
