import { vendorsInWords } from '../../dictionary/index.ts';
import { named, orElse, pass, review, withoutCharter } from './results.ts';
import type { Rule, RuleContext, RuleResult } from './rule.ts';
import { aboutRows, rowsOf } from './subjects.ts';
import type { Row } from './subjects.ts';

/** A tracker whose row names another vendor; a site's own software is rightly the site's. */
function namesAnother({ judged, index }: Row, context: RuleContext): boolean {
  const entry = context.knownRow(index);
  const tracks = entry?.category === 'statistics' || entry?.category === 'marketing';
  if (!tracks || entry.vendor === null || judged.declared.provider === null) return false;
  const vendors = vendorsInWords(judged.declared.provider);
  return vendors.length > 0 && !vendors.some((vendor) => vendor.id === entry.vendor);
}

/** Another party's cookies under a name of a row, which may be right of the portal's own: both are shown. */
function ofAnotherParty({ observed }: RuleContext): readonly RuleResult[] {
  const alike = observed.flatMap(({ cookie, near, reason }) =>
    near === null || reason.id !== 'reason.near.party' ? [] : [{ cookie, near }],
  );
  if (alike.length === 0) return [];
  const evidence = [
    ...alike.map(({ cookie }) => ({ kind: 'observed', key: cookie.key }) as const),
    ...[...new Set(alike.map(({ near }) => near))].map((index) => ({ kind: 'declared', index }) as const),
  ];
  return [review('other-party', { params: named(alike.map(({ cookie }) => cookie.name)), evidence })];
}

/** Tells of rows whose provider is not the one that is known to set the cookie. */
export const providerDiffersRule: Rule = {
  id: 'provider-differs',
  severity: 'low',
  basis: 'information',
  restsOn: [],
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const rows = rowsOf(context).filter((row) => namesAnother(row, context));
    const found = [
      ...aboutRows(rows, (params, evidence) => review('known', { params, evidence })),
      ...ofAnotherParty(context),
    ];
    return orElse(found, pass('pass'));
  },
};
