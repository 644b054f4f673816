import { compareLifetime, days, exceedsLimit, seenLifetime } from './lifetimes.ts';
import { nothingToJudge, orElse, pass, review } from './results.ts';
import { aboutCookies, aboutRows, rowsOf, saysHowLong } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Tells of a choice about cookies that is kept, or declared to be kept, for longer than the CNIL's good practice. */
export const choiceOver6MonthsRule: Rule = {
  id: 'choice-over-6-months',
  severity: 'recommendation',
  basis: 'choice',
  evaluate: (context) => {
    const limit = context.country.limits.choice;
    const kept = context.own.filter(({ cookie }) => context.known(cookie)?.event === 'consent-choice');
    const rows = rowsOf(context).filter(({ index }) => context.knownRow(index)?.event === 'consent-choice');
    if (kept.length === 0 && !rows.some(saysHowLong)) return [nothingToJudge];
    const long = kept.filter(
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
