import { fail, orElse, pass, withoutCharter } from './results.ts';
import { aboutRows, rowsOf } from './subjects.ts';
import type { Rule } from './rule.ts';

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** Checks that the charter says what each cookie is for: in a purpose, or at least in the service that it serves. */
export const purposesStatedRule: Rule = {
  id: 'purposes-stated',
  severity: 'medium',
  basis: 'information',
  restsOn: [],
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const silent = rowsOf(context).filter(
      ({ judged: { declared } }) => isBlank(declared.purpose) && isBlank(declared.service),
    );
    const found = aboutRows(silent, (params, evidence) => fail('fail', { params, evidence }));
    return orElse(found, pass('pass'));
  },
};
