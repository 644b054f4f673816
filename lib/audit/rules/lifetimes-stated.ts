import { fail, orElse, pass, review, withoutCharter } from './results.ts';
import { isExemptRow } from './exempt-row.ts';
import { aboutRows, rowsOf } from './subjects.ts';
import type { Rule } from './rule.ts';

/**
 * Checks that a lifetime stands beside each declared cookie. Planet49 was decided for cookies that need consent; for
 * exempt ones the CNIL only recommends to tell of them, so that their missing lifetime is a recommendation.
 */
export const lifetimesStatedRule: Rule = {
  id: 'lifetimes-stated',
  severity: 'medium',
  basis: 'duration',
  restsOn: [],
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const silent = rowsOf(context).filter(({ judged }) => judged.declared.duration === null);
    const exempt = silent.filter((row) => isExemptRow(row, context));
    const others = silent.filter((row) => !exempt.includes(row));
    const found = [
      ...aboutRows(others, (params, evidence) => fail('fail', { params, evidence })),
      ...aboutRows(exempt, (params, evidence) =>
        review('exempt', { params, evidence, severity: 'recommendation', basis: 'exempt-information' }),
      ),
    ];
    return orElse(found, pass('pass', { params: { count: context.declared.length } }));
  },
};
