import { ownPlaces } from './as-far-as-looked.ts';
import type { DeclaredDuration } from '../../charter/index.ts';
import { lastsLonger, longestReading, wholeSpan } from '../../cookie/index.ts';
import { lifetimeSeen } from '../../observation/index.ts';
import type { LifetimeSeen } from '../../observation/index.ts';
import type { JudgedCookie } from '../audit-report.ts';
import { compareLifetime } from './lifetimes.ts';
import { fail, nothingToJudge, pass, withoutCharter, withoutObject } from './results.ts';
import type { RuleContext, RuleResult } from './rule.ts';
import type { Rule } from './rule.ts';

/** A cookie with the lifetime that its row declares. */
interface Pair {
  readonly judged: JudgedCookie;
  readonly row: number;
  readonly duration: DeclaredDuration & { readonly seconds: number };
}

/** Where the charter declares one name twice with two lifetimes, the longest counts: `declared-twice` tells of the rest. */
function pairOf(judged: JudgedCookie, { declared }: RuleContext): readonly Pair[] {
  const matched = judged.match === null ? undefined : declared[judged.match.declared];
  if (matched === undefined) return [];
  const pairs = declared.flatMap(({ declared: { name, duration }, observed }, row): readonly Pair[] => {
    const covers = name === matched.declared.name && observed.includes(judged.cookie.key);
    if (!covers || duration === null || duration.seconds === null) return [];
    return [{ judged, row, duration: { text: duration.text, seconds: duration.seconds } }];
  });
  return pairs.toSorted((a, b) => b.duration.seconds - a.duration.seconds).slice(0, 1);
}

/** Says how a cookie lasts longer: a lifetime that was only asked for is not said to be had. */
function over(
  { asked, real }: LifetimeSeen,
  length: number,
  more: Pick<RuleResult, 'params' | 'evidence'>,
): RuleResult {
  if (asked !== null && lastsLonger(asked, length) && wholeSpan(asked).seconds > wholeSpan(real ?? 0).seconds) {
    return fail('asked', { ...more, params: { ...more.params, lasts: asked } });
  }
  return length === 0 ? fail('kept', more) : fail('over', more);
}

/** One cookie against its row: what was asked for counts, not what the browser capped to 400 days. */
function compare({ judged, row, duration }: Pair, context: RuleContext): RuleResult {
  const seen = lifetimeSeen(judged.cookie, context.observation.observedAt);
  const lasts = seen.real ?? 0;
  const more = {
    params: { name: judged.cookie.name, declared: duration.text, lasts },
    evidence: [
      { kind: 'observed', key: judged.cookie.key },
      { kind: 'declared', index: row },
    ],
  } as const;
  const answer = compareLifetime(seen, duration.seconds);
  if (answer === 'over') return over(seen, duration.seconds, more);
  if (answer === 'within') return pass('pass', more);
  if (wholeSpan(lasts).seconds <= duration.seconds) return pass('within', more);
  return pass('within-longest', { ...more, params: { ...more.params, longest: longestReading(duration.seconds) } });
}

/** Checks that cookies last no longer than the charter says. What fits as far as can be seen passes, and the sentence says how far that is. */
export const lifetimeOverDeclaredRule: Rule = {
  id: 'lifetime-over-declared',
  severity: 'medium',
  basis: 'duration',
  restsOn: ownPlaces,
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const pairs = context.own.flatMap((judged) => pairOf(judged, context));
    if (pairs.length > 0) return pairs.map((pair) => compare(pair, context));
    const states = context.declared.some(({ declared }) => typeof declared.duration?.seconds === 'number');
    return [states ? nothingToJudge : withoutObject];
  },
};
