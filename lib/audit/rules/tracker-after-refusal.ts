import { consentStage } from '../../observation/index.ts';
import { choiceHistory } from '../consent/arrival.ts';
import { aboutArrived, arrivedTrackers, type AboutTrackers, type ArrivedTracker } from './arrived-trackers.ts';
import { trackerPlaces } from './as-far-as-looked.ts';
import { choiceNotLooked, fail, nothingToJudge, orElse, pass, review, withoutObject } from './results.ts';
import type { RuleContext, RuleResult } from './rule.ts';
import { trackersOf } from './trackers.ts';
import type { Tracker } from './trackers.ts';
import type { Rule } from './rule.ts';

const refusals: ReadonlySet<string> = new Set(['after-refusal', 'after-partial-choice']);

/** A refusal was recorded during the audit, or was in force when something was set: without one there is none to heed. */
function somethingRefused(trackers: readonly Tracker[], { observation }: RuleContext): boolean {
  const recorded = choiceHistory(observation).map(({ consent }) => consentStage(consent));
  const whenSet = trackers.flatMap(({ seen }) => seen.settings.map(({ consent }) => consent));
  return [...recorded, ...whenSet].some((stage) => refusals.has(stage));
}

/** Where nothing is known to be refused: nothing falls under the criterion, or the choice could not be read. */
function withoutRefusal(trackers: readonly Tracker[], { observation: { consent } }: RuleContext): RuleResult {
  const unread = consent.kind === 'not-looked' || consent.kind === 'unknown-format';
  if (!unread) return withoutObject;
  return trackers.length > 0 ? choiceNotLooked : nothingToJudge;
}

type Says = 'fail' | 'appeared' | 'between' | 'unrecorded' | 'maybe-exempt' | 'not-named';

const results: readonly (readonly [Says, (more: AboutTrackers) => RuleResult])[] = [
  ['fail', (more) => fail('fail', more)],
  ['appeared', (more) => fail('appeared', more)],
  ['between', (more) => fail('between', more)],
  ['unrecorded', (more) => fail('unrecorded', more)],
  ['maybe-exempt', (more) => review('maybe-exempt', { ...more, severity: 'medium' })],
  ['not-named', (more) => review('not-named', { ...more, severity: 'medium' })],
];

function saysOf({ tracker, arrival, standing }: ArrivedTracker): Says {
  // Who asks for a consent, and is refused it, has said that it is needed.
  if (standing === 'refused') return arrival.how === 'set' ? 'fail' : 'appeared';
  if (tracker.need === 'maybe-exempt') return 'maybe-exempt';
  if (standing === 'unnamed') return 'not-named';
  return standing === 'without' ? 'between' : 'unrecorded';
}

/**
 * Checks that nothing comes after a refusal, nor after a choice that does not name its service, which is no consent. A
 * failure only where this audit saw it being set, or saw it come between two looks.
 */
export const trackerAfterRefusalRule: Rule = {
  id: 'tracker-after-refusal',
  severity: 'high',
  basis: 'consent',
  restsOn: trackerPlaces,
  evaluate: (context) => {
    const trackers = trackersOf(context);
    const arrived = arrivedTrackers(trackers, context, ['refused', 'without', 'unrecorded', 'unnamed']);
    if (arrived.length === 0 && !somethingRefused(trackers, context)) return [withoutRefusal(trackers, context)];
    const groups = Map.groupBy(arrived, saysOf);
    const found = results.flatMap(([says, make]) => aboutArrived(groups.get(says) ?? [], context, make));
    return orElse(found, pass('pass'));
  },
};
