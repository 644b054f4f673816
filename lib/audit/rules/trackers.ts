import type { ConsentNeed } from '../../dictionary/index.ts';
import type { JudgedCookie } from '../audit-report.ts';
import type { RuleContext } from './rule.ts';

/** A cookie that measures or follows, and whether it may do so without asking. */
export interface Tracker {
  readonly judged: JudgedCookie;
  readonly need: Exclude<ConsentNeed, 'exempt'>;
  /** Key of its service in the portal's record of choices. */
  readonly service: string | null;
}

/** What the charter itself calls a cookie, where the dictionary does not know it. */
function declaredNeed(judged: JudgedCookie, { declared }: RuleContext): ConsentNeed | null {
  const category = judged.match === null ? null : declared[judged.match.declared]?.declared.category;
  if (category === 'marketing') return 'needed';
  return category === 'statistics' ? 'maybe-exempt' : null;
}

/** The cookies that need consent, or may need it, by the dictionary or by the charter's own words. */
export function trackersOf(context: RuleContext): readonly Tracker[] {
  return context.own.flatMap((judged) => {
    const entry = context.known(judged.cookie);
    const need = entry?.consent ?? declaredNeed(judged, context);
    return need === null || need === 'exempt' ? [] : [{ judged, need, service: entry?.consentService ?? null }];
  });
}
