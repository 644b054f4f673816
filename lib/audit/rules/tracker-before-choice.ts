import { cookiePlaces } from './as-far-as-looked.ts';
import { fail, nothingToJudge, orElse, pass, review } from './results.ts';
import type { RuleContext } from './rule.ts';
import { aboutCookies } from './subjects.ts';
import { isUnsure, trackersOf } from './trackers.ts';
import type { Tracker } from './trackers.ts';
import type { Rule } from './rule.ts';

/** Seen being set while no choice had been made. */
const setBefore = ({ judged }: Tracker): boolean => judged.cookie.setter?.consent === 'before-choice';

/** There when the jar was listed and no choice is recorded; when it was set nobody saw. */
function thereWithoutChoice(tracker: Tracker, { observation }: RuleContext): boolean {
  return isUnsure(tracker) && observation.consent.kind === 'none';
}

/** There with a choice that nobody can read. */
function thereWithUnreadChoice(tracker: Tracker, { observation: { consent } }: RuleContext): boolean {
  return isUnsure(tracker) && (consent.kind === 'unknown-format' || consent.kind === 'not-looked');
}

/** When this audit first saw that a choice had been made; null where none is recorded. */
function choiceSeenAt({ observation: { consent, events, startedAt } }: RuleContext): string | null {
  if (consent.kind !== 'choice') return null;
  return events.find(({ kind }) => kind === 'consent-choice')?.at ?? startedAt;
}

/** There in a look before the one that found the choice made. */
function thereBeforeChoice(tracker: Tracker, context: RuleContext): boolean {
  const seenAt = choiceSeenAt(context);
  return isUnsure(tracker) && seenAt !== null && tracker.judged.cookie.firstSeen.at < seenAt;
}

/** There in the first look of all, and so was the choice: which came first nobody saw. */
function thereWithChoice(tracker: Tracker, context: RuleContext): boolean {
  const { startedAt } = context.observation;
  return isUnsure(tracker) && choiceSeenAt(context) === startedAt && tracker.judged.cookie.firstSeen.at <= startedAt;
}

const of = (trackers: readonly Tracker[], need: Tracker['need']): readonly Tracker['judged'][] =>
  trackers.filter((tracker) => tracker.need === need).map(({ judged }) => judged);

/** Checks that nothing that needs consent is set before a choice; a failure only where this audit saw it being set. */
export const trackerBeforeChoiceRule: Rule = {
  id: 'tracker-before-choice',
  severity: 'high',
  basis: 'consent',
  restsOn: cookiePlaces,
  evaluate: (context) => {
    const trackers = trackersOf(context);
    if (trackers.length === 0) return [nothingToJudge];
    const seen = trackers.filter(setBefore);
    const thereBy = (isThere: typeof thereWithoutChoice): readonly Tracker['judged'][] =>
      trackers.filter((tracker) => isThere(tracker, context)).map(({ judged }) => judged);
    const found = [
      ...aboutCookies(of(seen, 'needed'), (params, evidence) => fail('fail', { params, evidence })),
      ...aboutCookies(of(seen, 'maybe-exempt'), (params, evidence) =>
        review('maybe-exempt', { params, evidence, severity: 'medium', basis: 'audience-measurement' }),
      ),
      ...aboutCookies(thereBy(thereWithoutChoice), (params, evidence) =>
        review('snapshot', { params, evidence, severity: 'medium' }),
      ),
      ...aboutCookies(thereBy(thereBeforeChoice), (params, evidence) =>
        review('earlier', { params, evidence, severity: 'medium' }),
      ),
      ...aboutCookies(thereBy(thereWithChoice), (params, evidence) =>
        review('choice-at-start', { params, evidence, severity: 'recommendation' }),
      ),
      ...aboutCookies(thereBy(thereWithUnreadChoice), (params, evidence) =>
        review('unread-choice', { params, evidence, severity: 'medium' }),
      ),
    ];
    return orElse(found, pass('pass'));
  },
};
