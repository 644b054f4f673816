import {
  consentStage,
  noteSent,
  ofUnknownChoice,
  type ChoiceHistory,
  type ConsentChoice,
  type SentRequests,
} from '../../observation/index.ts';
import type { AuditSession } from '../session/audit-session.ts';

interface SentLook {
  /** The portal's own jar may be read, so that the choice is known. */
  readonly readable: boolean;
  /** The choice that this look found, and the periods of the audit with it. */
  readonly consent: ConsentChoice;
  readonly choices: ChoiceHistory;
  /** When the page began to load, milliseconds since 1970. */
  readonly loadedAt: number;
  /** Hosts of other sites that this very page loaded from, none that was stopped. */
  readonly hostsAsked: readonly string[];
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * What was sent to other sites, as this look leaves it. What was sent since the last look was sent under the choice that
 * was thought where this look finds the same, else under one that nobody knows.
 */
export function sentNow(base: AuditSession, look: SentLook): Pick<AuditSession, 'sent' | 'sentSince' | 'sentDropped'> {
  const { sent, sentSince, sentDropped } = base;
  if (!look.readable) return { sent, sentSince, sentDropped };
  const same = JSON.stringify(look.consent) === JSON.stringify(base.consent);
  const since = same ? sentSince : ofUnknownChoice(sentSince);
  const log = noteSent({ sent, dropped: sentDropped }, [...since, ...askedByPage(look)]);
  return {
    sent: log.sent.map((one) => ({ ...one, cookies: one.cookies === null ? null : [...one.cookies] })),
    sentSince: [],
    sentDropped: log.dropped,
  };
}

/** A page that began to load under the choice that is still in force asked all that it asked under it. */
function askedByPage({ consent, choices, loadedAt, hostsAsked, now }: SentLook): readonly SentRequests[] {
  const since = choices.at(-1)?.since;
  if (since === undefined || loadedAt < Date.parse(since)) return [];
  const from = new Date(loadedAt).toISOString();
  const stage = consentStage(consent);
  return hostsAsked.map((host) => ({ host, consent: stage, requests: null, cookies: null, from, to: now }));
}
