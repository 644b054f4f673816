import { vendorsInWords } from '../../dictionary/index.ts';
import { orElse, pass, review, withoutCharter } from './results.ts';
import type { RuleContext } from './rule.ts';
import { aboutRows, rowsOf } from './subjects.ts';
import type { Row } from './subjects.ts';
import type { Rule } from './rule.ts';

/** A tracker whose row names another vendor; a site's own software is rightly the site's. */
function namesAnother({ judged, index }: Row, context: RuleContext): boolean {
  const entry = context.knownRow(index);
  const tracks = entry?.category === 'statistics' || entry?.category === 'marketing';
  if (!tracks || entry.vendor === null || judged.declared.provider === null) return false;
  const vendors = vendorsInWords(judged.declared.provider);
  return vendors.length > 0 && !vendors.some((vendor) => vendor.id === entry.vendor);
}

/** Tells of rows whose provider is not the one that is known to set the cookie. */
export const providerDiffersRule: Rule = {
  id: 'provider-differs',
  severity: 'low',
  basis: 'information',
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const mistaken = new Set(
      context.observed.filter(({ reason }) => reason.id === 'reason.near.party').map(({ near }) => near),
    );
    const rows = rowsOf(context).filter((row) => mistaken.has(row.index) || namesAnother(row, context));
    return orElse(
      aboutRows(rows, (params, evidence) => review('review', { params, evidence })),
      pass('pass'),
    );
  },
};
