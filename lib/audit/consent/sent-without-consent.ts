import { lookUpOwn, trackerHost, type ConsentNeed } from '../../dictionary/index.ts';
import {
  choicesBetween,
  consentStage,
  serviceConsent,
  type Observation,
  type SentRequests,
} from '../../observation/index.ts';
import { choiceHistory } from './arrival.ts';

/** Requests to a tracker that a refusal covers. */
export interface SentAnyway {
  readonly sent: SentRequests;
  readonly need: Exclude<ConsentNeed, 'exempt'>;
  /** Names of its own cookies that went with them. */
  readonly cookies: readonly string[];
}

type Tracking = Omit<SentAnyway, 'sent'> & { readonly services: readonly string[] };

/** What makes requests to a host those to a tracker: the host itself, or cookies that are known to follow on its domain. */
function trackingOf({ host, cookies }: SentRequests): Tracking | null {
  const known = trackerHost(host);
  if (known !== null) return { need: known.need, services: known.services, cookies: cookies ?? [] };
  const entries = (cookies ?? []).flatMap((name) => {
    const entry = lookUpOwn(name, host);
    // One that measures the third party’s own site (`_ga` on its domain) is not told from one that follows across sites.
    return entry === null || entry.consent === 'exempt' || entry.party !== 'third' ? [] : [{ name, entry }];
  });
  if (entries.length === 0) return null;
  return {
    need: entries.some(({ entry }) => entry.consent === 'needed') ? 'needed' : 'maybe-exempt',
    services: entries.flatMap(({ entry }) => entry.consentService ?? []),
    cookies: entries.map(({ name }) => name),
  };
}

/** Whether the choice in force refused a service: all that was asked, or this one by name, whichever record held then. */
function isRefused(
  { consent, from, to }: SentRequests,
  services: readonly string[],
  observation: Observation,
): boolean {
  if (consent === 'after-refusal') return true;
  if (consent !== 'after-partial-choice') return false;
  const records = choicesBetween(choiceHistory(observation), from, to).filter((one) => consentStage(one) === consent);
  const refuses = (record: (typeof records)[number]): boolean => {
    const answers = new Set(services.map((service) => serviceConsent(record, service)));
    return answers.has('refused') && !answers.has('accepted');
  };
  return records.length > 0 && records.every(refuses);
}

/** Requests to trackers that were sent though a refusal covered them. */
export function sentWithoutConsent(observation: Observation): readonly SentAnyway[] {
  return (observation.sent ?? []).flatMap((sent) => {
    const tracking = trackingOf(sent);
    if (tracking === null || !isRefused(sent, tracking.services, observation)) return [];
    return [{ sent, need: tracking.need, cookies: tracking.cookies }];
  });
}
