import { lastsLonger, monthsInSeconds } from '../../cookie/index.ts';
import { lifetimeSeen } from '../../observation/index.ts';
import type { JudgedCookie } from '../audit-report.ts';
import { compareLifetime } from './lifetimes.ts';
import { nothingToJudge, orElse, pass, review } from './results.ts';
import type { RuleContext, RuleResult } from './rule.ts';
import { aboutCookies, aboutRows } from './subjects.ts';
import type { Row } from './subjects.ts';

/** Whether a row states a length that can be compared. */
const saysHowLong = ({ judged }: Row): boolean => (judged.declared.duration?.seconds ?? null) !== null;

/**
 * Holds cookies and the rows that declare their kind against a limit of a text.
 *
 * @param months of the calendar, at their longest.
 */
export function overLimit(
  cookies: readonly JudgedCookie[],
  rows: readonly Row[],
  months: number,
  context: RuleContext,
): readonly RuleResult[] {
  if (cookies.length === 0 && !rows.some(saysHowLong)) return [nothingToJudge];
  const limit = monthsInSeconds(months);
  const { observedAt } = context.observation;
  const long = cookies.filter(({ cookie }) => compareLifetime(lifetimeSeen(cookie, observedAt), limit) === 'over');
  const declaredLong = rows.filter(({ judged }) => lastsLonger(judged.declared.duration?.seconds ?? 0, limit));
  const found = [
    ...aboutCookies(long, (params, evidence) => review('observed', { params: { ...params, months }, evidence })),
    ...aboutRows(declaredLong, (params, evidence) => review('declared', { params: { ...params, months }, evidence })),
  ];
  return orElse(found, pass('pass', { params: { months } }));
}
