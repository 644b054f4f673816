import { choicesBetween, type Observation } from '../../observation/index.ts';
import { choiceHistory } from '../consent/arrival.ts';
import type { Seen } from '../consent/seen.ts';
import { aboutArrived, arrivedTrackers, type AboutTrackers, type ArrivedTracker } from './arrived-trackers.ts';
import { trackerPlaces } from './as-far-as-looked.ts';
import { fail, nothingToJudge, orElse, pass, review } from './results.ts';
import type { RuleContext, RuleResult } from './rule.ts';
import { aboutTrackers, trackersOf, type Tracker } from './trackers.ts';
import type { Rule } from './rule.ts';

type Says = 'fail' | 'appeared' | 'maybe-exempt' | 'between';

const results: readonly (readonly [Says, (more: AboutTrackers) => RuleResult])[] = [
  ['fail', (more) => fail('fail', more)],
  ['appeared', (more) => fail('appeared', more)],
  ['maybe-exempt', (more) => review('maybe-exempt', { ...more, severity: 'medium', basis: 'audience-measurement' })],
  ['between', (more) => review('between', { ...more, severity: 'medium' })],
];

function saysOf({ tracker, arrival, standing }: ArrivedTracker): Says {
  if (standing === 'without') return 'between';
  if (tracker.need === 'maybe-exempt') return 'maybe-exempt';
  return arrival.how === 'set' ? 'fail' : 'appeared';
}

/** When this audit first saw that a choice had been made; null where none is recorded. */
function choiceSeenAt({ observation }: RuleContext): string | null {
  const { consent, events, startedAt, choices } = observation;
  const recorded = choices?.find((period) => period.consent.kind === 'choice')?.since;
  if (recorded !== undefined) return recorded;
  if (consent.kind !== 'choice') return null;
  return events.find(({ kind }) => kind === 'consent-choice')?.at ?? startedAt;
}

/** What a tracker that is there says, whoever set it since: a later setting does not undo an earlier presence. */
type Presence = 'snapshot' | 'earlier' | 'unread-choice' | 'choice-at-start';

/** Whether one that is there now, where no choice is recorded, or that is gone, was there while none was. */
function wasThereUnchosen({ firstSeen, lastSeen }: Seen, observation: Observation): boolean {
  if (lastSeen === null) return true;
  return choicesBetween(choiceHistory(observation), firstSeen.at, lastSeen.at).some(({ kind }) => kind === 'none');
}

function presenceOf({ seen }: Tracker, context: RuleContext): Presence | null {
  const { observation } = context;
  const kinds = new Set(choiceHistory(observation).map(({ consent }) => consent.kind));
  if (observation.consent.kind === 'none' && wasThereUnchosen(seen, observation)) return 'snapshot';
  const chosenAt = choiceSeenAt(context);
  const { at } = seen.firstSeen;
  if (chosenAt !== null && at < chosenAt) return 'earlier';
  if (kinds.has('unknown-format') || kinds.has('not-looked')) return 'unread-choice';
  return chosenAt === observation.startedAt && at <= observation.startedAt ? 'choice-at-start' : null;
}

const presences: readonly (readonly [Presence, (more: AboutTrackers) => RuleResult])[] = [
  ['snapshot', (more) => review('snapshot', { ...more, severity: 'medium' })],
  ['earlier', (more) => review('earlier', { ...more, severity: 'medium' })],
  ['unread-choice', (more) => review('unread-choice', { ...more, severity: 'medium' })],
  ['choice-at-start', (more) => review('choice-at-start', { ...more, severity: 'recommendation' })],
];

/**
 * Checks that nothing that needs consent comes before a choice; a failure only where this audit saw it being set, or saw
 * it come between two looks that both found no choice.
 */
export const trackerBeforeChoiceRule: Rule = {
  id: 'tracker-before-choice',
  severity: 'high',
  basis: 'consent',
  restsOn: trackerPlaces,
  evaluate: (context) => {
    const trackers = trackersOf(context);
    if (trackers.length === 0) return [nothingToJudge];
    const arrived = arrivedTrackers(trackers, context, ['before-choice', 'without']);
    const came = Map.groupBy(arrived, saysOf);
    const rest = trackers.filter((tracker) => !arrived.some((one) => one.tracker === tracker));
    const there = Map.groupBy(rest, (tracker) => presenceOf(tracker, context));
    const found = [
      ...results.flatMap(([says, make]) => aboutArrived(came.get(says) ?? [], context, make)),
      ...presences.flatMap(([says, make]) => aboutTrackers(there.get(says) ?? [], make)),
    ];
    return orElse(found, pass('pass'));
  },
};
