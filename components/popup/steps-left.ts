import type { AuditReport } from '../../lib/audit/index.ts';
import { consentStage, type AuditEvent } from '../../lib/observation/index.ts';

type EventStep = Exclude<AuditEvent['kind'], 'consent-choice'>;

/** Something that a visitor does, and that brings cookies. */
export interface Step {
  readonly id: 'before-choice' | 'refuse' | 'accept' | EventStep;
  /** It was seen happening in this audit. */
  readonly done: boolean;
  /** Declared cookies that wait for it alone. */
  readonly awaited: number;
}

const choiceSteps = [
  { id: 'before-choice', stage: 'before-choice' },
  { id: 'refuse', stage: 'after-refusal' },
  { id: 'accept', stage: 'after-acceptance' },
] as const;

const eventSteps: readonly EventStep[] = ['language-change', 'login', 'form-shown', 'back-office-visit'];

/**
 * What a visitor does and that brings cookies: the choices about cookies, and the events that the charter's declarations
 * wait for or that were seen; each with whether it happened.
 */
export function stepsOf({ observation, declared }: Pick<AuditReport, 'observation' | 'declared'>): readonly Step[] {
  const { choices = [], consent, events } = observation;
  const stages = new Set([...choices.map((period) => period.consent), consent].map(consentStage));
  const awaited = (kind: AuditEvent['kind']): number =>
    declared.filter(({ verdict, awaits }) => verdict === 'conditional' && awaits === kind).length;
  const ofChoice = choiceSteps.map(({ id, stage }) => ({
    id,
    done: stages.has(stage),
    awaited: id === 'accept' ? awaited('consent-choice') : 0,
  }));
  const ofEvents = eventSteps
    .map((id) => ({ id, done: events.some(({ kind }) => kind === id), awaited: awaited(id) }))
    .filter((step) => step.done || step.awaited > 0);
  return [...ofChoice, ...ofEvents];
}

/** Those that a person can still do: what was before any choice comes again only in a new visit. */
export function stepsLeft(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ id, done }) => !done && id !== 'before-choice');
}
