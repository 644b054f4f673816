import { consentStage, type AuditEventKind, type Observation } from '../../observation/index.ts';
import type { AwaitedEvent } from './awaited-event.ts';

/** Who is in the back office logged in; who logged in was shown the form and got a fresh token (Django, `rotate_token`). */
const alsoBroughtBy: Readonly<Record<AuditEventKind, readonly AuditEventKind[]>> = {
  login: ['login', 'back-office-visit'],
  'language-change': ['language-change'],
  'consent-choice': ['consent-choice'],
  'back-office-visit': ['back-office-visit'],
  'form-shown': ['form-shown', 'login', 'back-office-visit'],
};

/**
 * Whether the event that brings a cookie happened in this audit.
 *
 * Acceptance is seen in the choice that the portal recorded, or in a cookie set after one; with a record that cannot be
 * read nobody knows, and the cookie stays conditional until a setting after acceptance is seen.
 */
export function eventHappened(awaited: AwaitedEvent, observation: Observation): boolean {
  if (awaited.kind === 'acceptance') return accepted(awaited.service, observation);
  const kinds = alsoBroughtBy[awaited.kind];
  const recorded = awaited.kind === 'consent-choice' && hasChoice(observation);
  return recorded || observation.events.some((event) => kinds.includes(event.kind));
}

function hasChoice({ consent }: Observation): boolean {
  return consent.kind === 'choice' || consent.kind === 'unknown-format';
}

/** Asked for each declared tracker, of one and the same jar. */
const settings = new WeakMap<Observation['cookies'], boolean>();

function setAfterAcceptance(cookies: Observation['cookies']): boolean {
  const known = settings.get(cookies) ?? cookies.some((cookie) => cookie.setter?.consent === 'after-acceptance');
  settings.set(cookies, known);
  return known;
}

function accepted(service: string | null, { consent, cookies }: Observation): boolean {
  if (consent.kind !== 'choice') return setAfterAcceptance(cookies);
  const named = service === null ? undefined : consent.services[service];
  if (named !== undefined) return named;
  return consentStage(consent) === 'after-acceptance';
}
