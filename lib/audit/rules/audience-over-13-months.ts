import type { JudgedCookie } from '../audit-report.ts';
import { compareLifetime, days, exceedsLimit, seenLifetime } from './lifetimes.ts';
import { nothingToJudge, orElse, pass, review } from './results.ts';
import type { RuleContext } from './rule.ts';
import { aboutCookies, aboutRows, rowsOf, saysHowLong } from './subjects.ts';
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
  evaluate: (context) => {
    const limit = context.country.limits.audienceMeasurement;
    const measuring = context.own.filter((judged) => isAudience(judged, context));
    const rows = rowsOf(context).filter(
      ({ judged, index }) => (context.knownRow(index)?.category ?? judged.declared.category) === 'statistics',
    );
    if (measuring.length === 0 && !rows.some(saysHowLong)) return [nothingToJudge];
    const long = measuring.filter(
      (judged) => compareLifetime(seenLifetime(judged, context), limit, exceedsLimit) === 'over',
    );
    const declaredLong = rows.filter(({ judged }) => exceedsLimit(judged.declared.duration?.seconds ?? 0, limit));
    const months = days(limit / 31);
    const found = [
      ...aboutCookies(long, (params, evidence) => review('observed', { params: { ...params, months }, evidence })),
      ...aboutRows(declaredLong, (params, evidence) => review('declared', { params: { ...params, months }, evidence })),
    ];
    return orElse(found, pass('pass', { params: { months } }));
  },
};
