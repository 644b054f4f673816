import { fail, orElse, pass, withoutCharter } from './results.ts';
import { aboutRows, rowsOf } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Checks that no declared name is a wildcard that would declare any cookie whatever. */
export const placeholderTooWideRule: Rule = {
  id: 'placeholder-too-wide',
  severity: 'medium',
  basis: 'information',
  restsOn: [],
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const wide = rowsOf(context).filter(({ judged }) => judged.declared.matchesNothing);
    return orElse(
      aboutRows(wide, (params, evidence) => fail('fail', { params, evidence })),
      pass('pass'),
    );
  },
};
