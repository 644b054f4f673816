import { cookiePlaces } from './as-far-as-looked.ts';
import { consentStage } from '../../observation/index.ts';
import { choiceNotLooked, fail, nothingToJudge, orElse, pass, review, withoutObject } from './results.ts';
import type { RuleContext, RuleResult } from './rule.ts';
import { aboutCookies } from './subjects.ts';
import { isUnsure, trackersOf } from './trackers.ts';
import type { Tracker } from './trackers.ts';
import type { Rule } from './rule.ts';

/**
 * Whether the recorded choice refuses the tracker’s service; null where the record does not say. Who refuses everything
 * that was asked about has not accepted what the record does not name.
 */
function refused({ service }: Tracker, { observation: { consent } }: RuleContext): boolean | null {
  if (consent.kind !== 'choice') return null;
  const accepted = service === null ? undefined : consent.services[service];
  if (accepted !== undefined) return !accepted;
  return consentStage(consent) === 'after-refusal' ? true : null;
}

const refusals: ReadonlySet<string> = new Set(['after-refusal', 'after-partial-choice']);

/** A refusal is recorded, or was in force when something was set: without one there is none to heed. */
function somethingRefused(trackers: readonly Tracker[], { observation: { consent } }: RuleContext): boolean {
  const stages = [consentStage(consent), ...trackers.map(({ judged: { cookie } }) => cookie.setter?.consent ?? '')];
  return stages.some((stage) => refusals.has(stage));
}

/** Where nothing is known to be refused: nothing falls under the criterion, or the choice could not be read. */
function withoutRefusal(trackers: readonly Tracker[], { observation: { consent } }: RuleContext): RuleResult {
  const unread = consent.kind === 'not-looked' || consent.kind === 'unknown-format';
  if (!unread) return withoutObject;
  return trackers.length > 0 ? choiceNotLooked : nothingToJudge;
}

/** Seen being set after a refusal: of all, or of its own service. */
function setAfter(tracker: Tracker, context: RuleContext): boolean {
  const when = tracker.judged.cookie.setter?.consent;
  return when === 'after-refusal' || (when === 'after-partial-choice' && refused(tracker, context) === true);
}

function thereThough(tracker: Tracker, context: RuleContext): boolean {
  return isUnsure(tracker) && refused(tracker, context) === true;
}

const judged = (trackers: readonly Tracker[]): readonly Tracker['judged'][] =>
  trackers.map((tracker) => tracker.judged);

/** Checks that nothing that was refused is set; a failure only where this audit saw it being set. */
export const trackerAfterRefusalRule: Rule = {
  id: 'tracker-after-refusal',
  severity: 'high',
  basis: 'consent',
  restsOn: cookiePlaces,
  evaluate: (context) => {
    const trackers = trackersOf(context);
    if (!somethingRefused(trackers, context)) return [withoutRefusal(trackers, context)];
    const seen = trackers.filter((tracker) => setAfter(tracker, context));
    const sure = seen.filter((tracker) => tracker.need === 'needed' || refused(tracker, context) === true);
    const maybe = seen.filter((tracker) => !sure.includes(tracker));
    const there = trackers.filter((tracker) => thereThough(tracker, context));
    const found = [
      ...aboutCookies(judged(sure), (params, evidence) => fail('fail', { params, evidence })),
      ...aboutCookies(judged(maybe), (params, evidence) =>
        review('maybe-exempt', { params, evidence, severity: 'medium' }),
      ),
      ...aboutCookies(judged(there), (params, evidence) =>
        review('snapshot', { params, evidence, severity: 'medium' }),
      ),
    ];
    return orElse(found, pass('pass'));
  },
};
