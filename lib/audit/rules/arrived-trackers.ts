import { arrivalsOf, type Arrival } from '../consent/arrival.ts';
import { standingOf, type Standing } from '../consent/standing.ts';
import type { MessageRef } from '../message-ref.ts';
import type { RuleContext, RuleResult } from './rule.ts';
import { aboutTrackers, type Tracker } from './trackers.ts';

/** A tracker with one thing that was seen of how it came. */
export interface ArrivedTracker {
  readonly tracker: Tracker;
  readonly arrival: Arrival;
  readonly standing: Standing;
}

/**
 * The trackers that came during this audit under one of these standings, each by the first of them that it has, and by a
 * setting before an appearance: what came with consent, too, does not undo what came without.
 */
export function arrivedTrackers(
  trackers: readonly Tracker[],
  { observation }: RuleContext,
  standings: readonly Standing[],
): readonly ArrivedTracker[] {
  const rank = ({ standing, arrival: { how } }: ArrivedTracker): number =>
    standings.indexOf(standing) * 2 + (how === 'set' ? 0 : 1);
  return trackers.flatMap((tracker) =>
    arrivalsOf(tracker.seen, tracker.service, observation)
      .map((arrival) => ({ tracker, arrival, standing: standingOf(arrival) }))
      .filter(({ standing }) => standings.includes(standing))
      .toSorted((one, other) => rank(one) - rank(other))
      .slice(0, 1),
  );
}

/** What a result is made of: the names, and the moments that its sentence tells. */
export type AboutTrackers = Pick<RuleResult, 'params' | 'evidence'>;

/** One result about these trackers, with the span in which they came, or none. */
export function aboutArrived(
  arrived: readonly ArrivedTracker[],
  { observation }: RuleContext,
  make: (more: AboutTrackers) => RuleResult,
): readonly RuleResult[] {
  const after = arrived.map(({ arrival }) => arrival.after).toSorted()[0] ?? '';
  const by =
    arrived
      .map(({ arrival }) => arrival.by)
      .toSorted()
      .at(-1) ?? '';
  const span: MessageRef['params'] = { after, by, zone: observation.environment.timeZone };
  return aboutTrackers(
    arrived.map(({ tracker }) => tracker),
    ({ params, evidence }) => make({ params: { ...params, ...span }, evidence }),
  );
}
