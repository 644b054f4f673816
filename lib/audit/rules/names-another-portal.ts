import { withoutRootDot, domainMatches } from '../../cookie/index.ts';
import type { Portal } from '../../observation/index.ts';
import { fail, nothingToJudge, pass, review, withoutCharter } from './results.ts';
import type { Rule } from './rule.ts';

const vendorDomains = ['opendatasoft.com', 'huwise.com'];

const isVendors = (host: string): boolean => vendorDomains.some((domain) => domainMatches(host, domain));

/** One portal may answer on its own domain, on `*.opendatasoft.com` and on `*.huwise.com`. */
function maybeSame(host: string, portal: Portal): boolean {
  const site = withoutRootDot(portal.registrableDomain);
  return domainMatches(host, site) || isVendors(host) || isVendors(withoutRootDot(portal.host));
}

/** Checks that the host which the charter says it is about is the portal's: a copied charter keeps its first host. */
export const namesAnotherPortalRule: Rule = {
  id: 'names-another-portal',
  severity: 'high',
  basis: 'information',
  restsOn: [],
  evaluate: ({ charter, portal }) => {
    if (charter === null) return [withoutCharter];
    const hosts = charter.namedHosts;
    if (hosts.length === 0) return [nothingToJudge];
    const more = { params: { hosts: hosts.join(', '), portal: portal.host }, evidence: [{ kind: 'charter' }] } as const;
    if (hosts.includes(withoutRootDot(portal.host))) return [pass('pass', more)];
    return [hosts.some((host) => maybeSame(host, portal)) ? review('review', more) : fail('fail', more)];
  },
};
