import { ownPlaces } from './as-far-as-looked.ts';
import type { JudgedCookie } from '../audit-report.ts';
import { overLimit } from './over-limit.ts';
import type { RuleContext } from './rule.ts';
import { rowsOf } from './subjects.ts';
import type { Rule } from './rule.ts';

function isAudience({ cookie, match }: JudgedCookie, context: RuleContext): boolean {
  const category =
    context.known(cookie)?.category ?? (match === null ? null : context.declared[match.declared]?.declared.category);
  return category === 'statistics';
}

/** Tells of audience measurement that lasts, or is declared to last, longer than the CNIL recommends for exempt tools. */
export const audienceOver13MonthsRule: Rule = {
  id: 'audience-over-13-months',
  severity: 'recommendation',
  basis: 'audience-measurement',
  restsOn: ownPlaces,
  evaluate: (context) => {
    const measuring = context.own.filter((judged) => isAudience(judged, context));
    const rows = rowsOf(context).filter(
      ({ judged, index }) => (context.knownRow(index)?.category ?? judged.declared.category) === 'statistics',
    );
    return overLimit(measuring, rows, context.country.limits.audienceMeasurement, context);
  },
};
