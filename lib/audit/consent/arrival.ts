import {
  choicesBetween,
  consentStage,
  serviceConsent,
  type ChoiceHistory,
  type ConsentChoice,
  type CookieSetter,
  type Observation,
  type ObservedCookie,
  type ServiceConsent,
} from '../../observation/index.ts';
import { isOnSharedDomain } from '../shared-domains.ts';

/** How a cookie came during this audit, and what was then known of the consent to its service. */
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

/**
 * Whether only pages of this portal can have brought it: a parent domain's cookie, a third party's in an open jar, and one
 * in a partition that many portals share may come from another site in another tab.
 */
export function broughtByPortal({ origin, partition }: ObservedCookie): boolean {
  return origin === 'host' || (origin === 'partitioned' && !isOnSharedDomain(partition));
}

function whenAppeared(cookie: ObservedCookie, service: string | null, observation: Observation): readonly Arrival[] {
  const { how, absentAt, at } = cookie.firstSeen;
  if (how === 'snapshot' || absentAt === undefined || !broughtByPortal(cookie)) return [];
  const records = choicesBetween(choiceHistory(observation), absentAt, at);
  return [{ how: 'appeared', after: absentAt, by: at, consents: answers(records, service) }];
}

/** The settings of a cookie that were seen. */
export function settingsSeen({ setter, settings }: ObservedCookie): readonly CookieSetter[] {
  return settings ?? (setter === null ? [] : [setter]);
}

/** All that was seen of how a cookie came: none where it was there at the first look and nothing was seen setting it. */
export function arrivalsOf(
  cookie: ObservedCookie,
  service: string | null,
  observation: Observation,
): readonly Arrival[] {
  return [
    ...settingsSeen(cookie).map((setting) => whenSet(setting, service, observation)),
    ...whenAppeared(cookie, service, observation),
  ];
}
