import type { JudgedCookie } from '../audit-report.ts';
import { compareLifetime, days, exceedsLimit, seenLifetime } from './lifetimes.ts';
import { nothingToJudge, orElse, pass, review } from './results.ts';
import type { RuleContext, RuleResult } from './rule.ts';
import { aboutCookies, aboutRows } from './subjects.ts';
import type { Row } from './subjects.ts';

/** Whether a row states a length that can be compared. */
const saysHowLong = ({ judged }: Row): boolean => (judged.declared.duration?.seconds ?? null) !== null;

/**
 * Holds cookies and the rows that declare their kind against a limit of a text, given in months.
 *
 * @param limit seconds.
 */
export function overLimit(
  cookies: readonly JudgedCookie[],
  rows: readonly Row[],
  limit: number,
  context: RuleContext,
): readonly RuleResult[] {
  if (cookies.length === 0 && !rows.some(saysHowLong)) return [nothingToJudge];
  const long = cookies.filter(
    (judged) => compareLifetime(seenLifetime(judged, context), limit, exceedsLimit) === 'over',
  );
  const declaredLong = rows.filter(({ judged }) => exceedsLimit(judged.declared.duration?.seconds ?? 0, limit));
  const months = days(limit / 31);
  const found = [
    ...aboutCookies(long, (params, evidence) => review('observed', { params: { ...params, months }, evidence })),
    ...aboutRows(declaredLong, (params, evidence) => review('declared', { params: { ...params, months }, evidence })),
  ];
  return orElse(found, pass('pass', { params: { months } }));
}
