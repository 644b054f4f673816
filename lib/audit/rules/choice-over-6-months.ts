import { ownPlaces } from './as-far-as-looked.ts';
import { overLimit } from './over-limit.ts';
import { rowsOf } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Tells of a choice about cookies that is kept, or declared to be kept, for longer than the CNIL's good practice. */
export const choiceOver6MonthsRule: Rule = {
  id: 'choice-over-6-months',
  severity: 'recommendation',
  basis: 'choice',
  restsOn: ownPlaces,
  evaluate: (context) => {
    const kept = context.own.filter(({ cookie }) => context.known(cookie)?.event === 'consent-choice');
    const rows = rowsOf(context).filter(({ index }) => context.knownRow(index)?.event === 'consent-choice');
    return overLimit(kept, rows, context.country.limits.choice, context);
  },
};
