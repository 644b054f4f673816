import { consentStage, serviceConsent, type ChoiceHistory, type ChoicePeriod } from '../../observation/index.ts';
import { arrivalsOf, choiceHistory } from '../consent/arrival.ts';
import type { AboutTrackers } from './arrived-trackers.ts';
import { trackerPlaces } from './as-far-as-looked.ts';
import { choiceNotLooked, fail, nothingToJudge, orElse, pass, review, withoutObject } from './results.ts';
import type { RuleContext, RuleResult } from './rule.ts';
import { aboutTrackers, trackersOf, type Tracker } from './trackers.ts';
import type { Rule } from './rule.ts';

/** Whether a recorded choice refuses a service: by name, or by accepting nothing of what was asked. */
function refuses({ consent }: ChoicePeriod, service: string | null): boolean {
  const answer = serviceConsent(consent, service);
  return answer === 'refused' || (answer === 'unrecorded' && consentStage(consent) === 'after-refusal');
}

/** Since when the choice in force refuses a service, ISO 8601; null where it does not. */
function refusedSince(history: ChoiceHistory, service: string | null): string | null {
  const otherwise = history.findLastIndex((period) => !refuses(period, service));
  return history[otherwise + 1]?.since ?? null;
}

interface KeptTracker {
  readonly tracker: Tracker;
  /** When this audit saw it before the refusal, ISO 8601; null where it did not. */
  readonly seenAt: string | null;
  readonly refusedAt: string;
}

/** When this audit saw a tracker first: where it lies, if only this portal can have put it there, or being set. */
function firstSight({ seen, service }: Tracker, context: RuleContext): string | null {
  const set = arrivalsOf(seen, service, context.observation).map(({ by }) => by);
  const there = seen.onlyHere ? [seen.firstSeen.at] : [];
  return [...set, ...there].toSorted()[0] ?? null;
}

function keptTrackers(trackers: readonly Tracker[], context: RuleContext): readonly KeptTracker[] {
  const history = choiceHistory(context.observation);
  return trackers.flatMap((tracker) => {
    const refusedAt = refusedSince(history, tracker.service);
    if (refusedAt === null) return [];
    const sight = firstSight(tracker, context);
    return [{ tracker, refusedAt, seenAt: sight !== null && sight < refusedAt ? sight : null }];
  });
}

type Says = 'fail' | 'maybe-exempt' | 'unrecorded' | 'snapshot';

const results: readonly (readonly [Says, (more: AboutTrackers) => RuleResult])[] = [
  ['fail', (more) => fail('fail', more)],
  ['maybe-exempt', (more) => review('maybe-exempt', { ...more, severity: 'medium', basis: 'audience-measurement' })],
  ['unrecorded', (more) => review('unrecorded', { ...more, severity: 'medium' })],
  ['snapshot', (more) => review('snapshot', { ...more, severity: 'medium' })],
];

function saysOf({ tracker, seenAt }: KeptTracker, { observation: { consent } }: RuleContext): Says {
  if (seenAt === null) return 'snapshot';
  if (tracker.need === 'maybe-exempt') return 'maybe-exempt';
  return serviceConsent(consent, tracker.service) === 'refused' ? 'fail' : 'unrecorded';
}

function aboutKept(
  kept: readonly KeptTracker[],
  { observation }: RuleContext,
  make: (more: AboutTrackers) => RuleResult,
): readonly RuleResult[] {
  const moments = {
    seenAt: kept.flatMap(({ seenAt }) => seenAt ?? []).toSorted()[0] ?? '',
    refusedAt: kept.map(({ refusedAt }) => refusedAt).toSorted()[0] ?? '',
    stillAt: observation.observedAt,
    zone: observation.environment.timeZone,
  };
  return aboutTrackers(
    kept.map(({ tracker }) => tracker),
    ({ params, evidence }) => make({ params: { ...params, ...moments }, evidence }),
  );
}

/**
 * Checks that what is refused goes: a consent that is withdrawn binds what was already there, third parties' cookies too.
 *
 * A failure only where this audit saw the tracker, then a refusal that names its service, and the tracker still there.
 */
export const trackerKeptAfterWithdrawalRule: Rule = {
  id: 'tracker-kept-after-withdrawal',
  severity: 'high',
  basis: 'withdrawal',
  restsOn: trackerPlaces,
  evaluate: (context) => {
    // What went after the refusal was not kept.
    const trackers = trackersOf(context).filter(({ seen }) => seen.lastSeen === null);
    const { consent } = context.observation;
    if (consent.kind === 'not-looked' || consent.kind === 'unknown-format')
      return [trackers.length > 0 ? choiceNotLooked : nothingToJudge];
    const kept = keptTrackers(trackers, context);
    const isRefusal = refusedSince(choiceHistory(context.observation), null) !== null;
    if (kept.length === 0 && !isRefusal && consentStage(consent) !== 'after-partial-choice') return [withoutObject];
    const groups = Map.groupBy(kept, (one) => saysOf(one, context));
    const found = results.flatMap(([says, make]) => aboutKept(groups.get(says) ?? [], context, make));
    return orElse(found, pass('pass'));
  },
};
