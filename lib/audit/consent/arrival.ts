import {
  choicesBetween,
  consentStage,
  serviceConsent,
  type ChoiceHistory,
  type ConsentChoice,
  type CookieSetter,
  type Observation,
  type ServiceConsent,
} from '../../observation/index.ts';
import type { Seen } from './seen.ts';

/** How a thing came during this audit, and what was then known of the consent to its service. */
export interface Arrival {
  /** `set`: a response was seen asking for it. `appeared`: it is absent from one look and there at the next. */
  readonly how: 'set' | 'appeared';
  /** The span in which it came, ISO 8601, UTC; one moment for `set`. */
  readonly after: string;
  readonly by: string;
  /** More than one where the choice changed within the span: any of them may have been in force. */
  readonly consents: ReadonlySet<ServiceConsent>;
}

/** The periods of an audit's choice; a report that only knows the last look's choice has one. */
export function choiceHistory({ choices, consent, observedAt }: Observation): ChoiceHistory {
  return choices ?? [{ consent, since: observedAt, until: observedAt }];
}

type Recorded = readonly ConsentChoice[];

const answers = (records: Recorded, service: string | null): ReadonlySet<ServiceConsent> =>
  new Set(records.map((record) => serviceConsent(record, service)));

/** What a setting says of its choice by itself, where no record of that time is known. */
const saidBySetting: Readonly<Record<CookieSetter['consent'], ServiceConsent>> = {
  'before-choice': 'no-choice',
  'after-acceptance': 'accepted',
  'after-refusal': 'refused',
  'after-partial-choice': 'unknown',
  unknown: 'unknown',
};

function whenSet(setter: CookieSetter, service: string | null, observation: Observation): Arrival {
  const { at, consent: stage } = setter;
  const records = [...choicesBetween(choiceHistory(observation), at, at), observation.consent];
  const fitting = records.filter((record) => consentStage(record) === stage);
  const unsure = stage === 'unknown' && observation.choices !== undefined;
  const known = unsure ? choicesBetween(observation.choices, at, at) : fitting;
  const consents = known.length > 0 ? answers(known, service) : new Set([saidBySetting[stage]]);
  return { how: 'set', after: at, by: at, consents };
}

function whenAppeared(
  { firstSeen, onlyHere }: Seen,
  service: string | null,
  observation: Observation,
): readonly Arrival[] {
  const { how, absentAt, at } = firstSeen;
  if (how === 'snapshot' || absentAt === undefined || !onlyHere) return [];
  const records = choicesBetween(choiceHistory(observation), absentAt, at);
  return [{ how: 'appeared', after: absentAt, by: at, consents: answers(records, service) }];
}

/** All that was seen of how a thing came: none where it was there at the first look and nothing was seen setting it. */
export function arrivalsOf(seen: Seen, service: string | null, observation: Observation): readonly Arrival[] {
  return [
    ...seen.settings.map((setting) => whenSet(setting, service, observation)),
    ...whenAppeared(seen, service, observation),
  ];
}
