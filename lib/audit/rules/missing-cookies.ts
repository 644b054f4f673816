import { ownPlaces } from './as-far-as-looked.ts';
import { fail, nothingToJudge, orElse, pass, withoutCharter } from './results.ts';
import { aboutRows, rowsOf } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Checks that the charter declares no cookie that does not come though all that brings it happened and was looked at. */
export const missingCookiesRule: Rule = {
  id: 'missing-cookies',
  severity: 'low',
  basis: 'agreement',
  restsOn: ownPlaces,
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const rows = rowsOf(context);
    const looked = rows.filter(({ judged }) => judged.verdict !== 'not-looked' && judged.verdict !== 'unverifiable');
    if (looked.length === 0) return [nothingToJudge];
    const missing = looked.filter(({ judged }) => judged.verdict === 'missing');
    return orElse(
      aboutRows(missing, (params, evidence) => fail('fail', { params, evidence })),
      pass('pass'),
    );
  },
};
