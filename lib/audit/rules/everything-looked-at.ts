import { scopeTarget } from '../../observation/index.ts';
import { hindersLooking } from '../hinders-looking.ts';
import { orElse, pass, review } from './results.ts';
import type { RuleResult } from './rule.ts';
import type { Rule } from './rule.ts';

/** Tells what could not be looked at, or not wholly: nothing is said of it. */
export const everythingLookedAtRule: Rule = {
  id: 'everything-looked-at',
  severity: 'low',
  basis: 'agreement',
  restsOn: [],
  evaluate: ({ observation: { coverage } }) => {
    const found = coverage.flatMap((entry, index): readonly RuleResult[] => {
      const more = { params: { where: scopeTarget(entry.scope) }, evidence: [{ kind: 'coverage', index }] } as const;
      const { scope, outcome, notes } = entry;
      if (outcome.state === 'looked') return notes.filter(hindersLooking).map((note) => review(note, more));
      const part = scope.kind === 'other-storage' ? scope.part : undefined;
      return [review(part ?? scope.kind, more)];
    });
    return orElse(found, pass('pass'));
  },
};
