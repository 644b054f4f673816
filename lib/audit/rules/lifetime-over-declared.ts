import { ownPlaces } from './as-far-as-looked.ts';
import type { DeclaredDuration } from '../../charter/index.ts';
import type { JudgedCookie } from '../audit-report.ts';
import { compareLifetime, days, seenLifetime } from './lifetimes.ts';
import { fail, nothingToJudge, pass, review, withoutCharter } from './results.ts';
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

/** One cookie against its row: what was asked for counts, not what the browser capped to 400 days. */
function compare({ judged, row, duration }: Pair, context: RuleContext): RuleResult {
  const seen = seenLifetime(judged, context);
  const more = {
    params: {
      name: judged.cookie.name,
      declared: duration.text,
      days: days(Math.max(seen.asked ?? 0, seen.left ?? 0)),
    },
    evidence: [
      { kind: 'observed', key: judged.cookie.key },
      { kind: 'declared', index: row },
    ],
  } as const;
  const answer = compareLifetime(seen, duration.seconds);
  if (answer === 'over') return fail(duration.seconds === 0 ? 'persistent' : 'fail', more);
  return answer === 'within' ? pass('pass', more) : review('review', more);
}

/** Checks that cookies last no longer than the charter says. Three answers: longer; not longer, seen being set; at least so many days. */
export const lifetimeOverDeclaredRule: Rule = {
  id: 'lifetime-over-declared',
  severity: 'medium',
  basis: 'duration',
  restsOn: ownPlaces,
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const pairs = context.own.flatMap((judged) => pairOf(judged, context));
    return pairs.length > 0 ? pairs.map((pair) => compare(pair, context)) : [nothingToJudge];
  },
};
