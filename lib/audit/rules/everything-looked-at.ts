import { orElse, pass, review } from './results.ts';
import type { RuleResult } from './rule.ts';
import type { Rule } from './rule.ts';

/** Tells what could not be looked at: nothing is said of it. */
export const everythingLookedAtRule: Rule = {
  id: 'everything-looked-at',
  severity: 'low',
  basis: 'agreement',
  evaluate: ({ observation: { coverage } }) => {
    const found = coverage.flatMap((entry, index): readonly RuleResult[] => {
      if (entry.outcome.state === 'looked') return [];
      const where = Object.values(entry.scope).slice(1).join(' ');
      const params = { where };
      return [review(entry.scope.kind, { params, evidence: [{ kind: 'coverage', index }] })];
    });
    return orElse(found, pass('pass'));
  },
};
