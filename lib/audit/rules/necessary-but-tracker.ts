import { fail, orElse, pass, review, withoutCharter } from './results.ts';
import type { RuleContext } from './rule.ts';
import { aboutRows, rowsOf } from './subjects.ts';
import type { Row } from './subjects.ts';
import type { Rule } from './rule.ts';

function followsUnder(context: RuleContext, need: 'needed' | 'maybe-exempt'): readonly Row[] {
  return rowsOf(context).filter(({ judged, index }) => {
    const entry = context.knownRow(index);
    const tracks = entry?.category === 'statistics' || entry?.category === 'marketing';
    return judged.declared.category === 'necessary' && tracks && entry?.consent === need;
  });
}

/** Checks that no cookie known to measure or follow is declared as necessary. */
export const necessaryButTrackerRule: Rule = {
  id: 'necessary-but-tracker',
  severity: 'high',
  basis: 'essential-claims',
  restsOn: [],
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const found = [
      ...aboutRows(followsUnder(context, 'needed'), (params, evidence) => fail('fail', { params, evidence })),
      ...aboutRows(followsUnder(context, 'maybe-exempt'), (params, evidence) =>
        review('review', { params, evidence, severity: 'medium', basis: 'audience-measurement' }),
      ),
    ];
    return orElse(found, pass('pass'));
  },
};
