import { withoutRootDot } from '../../cookie/index.ts';
import type { CharterRetrieval } from '../../charter-address/index.ts';
import { nothingToJudge, pass, review } from './results.ts';
import type { Rule, RuleResult } from './rule.ts';

/** A page that was not had stands nowhere. */
const had: ReadonlySet<CharterRetrieval['status']> = new Set(['read', 'too-large', 'not-html', 'no-content']);

/** Where a redirect goes is not told to who does not follow it (Fetch standard, "opaque-redirect filtered response"). */
function leadsOn({ location, url }: CharterRetrieval, portal: string): RuleResult | null {
  if (location !== null) return null;
  return review('redirects-somewhere', { params: { url: url ?? '', portal }, evidence: [{ kind: 'charter' }] });
}

/** Checks that the charter stands on the portal's own host. Elsewhere it may be right, and somebody else's to change. */
export const charterOnAnotherHostRule: Rule = {
  id: 'charter-on-another-host',
  severity: 'low',
  basis: 'information',
  restsOn: [],
  evaluate: ({ evidence: { retrieval }, portal }) => {
    const address = retrieval.location ?? retrieval.url;
    const host = address === null ? null : (URL.parse(address)?.hostname ?? null);
    if (host === null) return [nothingToJudge];
    const more = { params: { host, portal: portal.host }, evidence: [{ kind: 'charter' }] } as const;
    if (retrieval.status === 'redirects-elsewhere')
      return [leadsOn(retrieval, portal.host) ?? review('redirects', more)];
    if (withoutRootDot(host) !== withoutRootDot(portal.host)) return [review('review', more)];
    return [had.has(retrieval.status) ? pass('pass', more) : nothingToJudge];
  },
};
