import { fail, orElse, pass, withoutCharter } from './results.ts';
import { aboutRows, rowsOf } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Checks that the charter declares no cookie that does not come though all that brings it happened and was looked at. */
export const missingCookiesRule: Rule = {
  id: 'missing-cookies',
  severity: 'low',
  basis: 'agreement',
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const missing = rowsOf(context).filter(({ judged }) => judged.verdict === 'missing');
    return orElse(
      aboutRows(missing, (params, evidence) => fail('fail', { params, evidence })),
      pass('pass'),
    );
  },
};
