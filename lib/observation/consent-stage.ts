import type { ConsentChoice } from './consent-choice.ts';
import type { CookieSetter } from './observed-cookie.ts';

/** Kept on whatever is answered: leaving them on is no acceptance. */
const alwaysOn: ReadonlySet<string> = new Set(['functional_cookies', 'functional', 'necessary']);

/** The answers that a recorded choice gives to what was asked; what is always on was not asked. */
export function askedServices(services: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(services).filter(([key]) => !alwaysOn.has(key)));
}

/** The choice in force, in one word: what matters is whether a cookie came before it, or in spite of it. */
export function consentStage(consent: ConsentChoice): CookieSetter['consent'] {
  switch (consent.kind) {
    case 'not-looked':
    case 'unknown-format':
      return 'unknown';
    case 'none':
      return 'before-choice';
    case 'choice':
      return stageOfAnswers(Object.values(askedServices(consent.services)));
  }
}

function stageOfAnswers(answers: readonly boolean[]): CookieSetter['consent'] {
  if (answers.length === 0) return 'unknown';
  if (answers.every(Boolean)) return 'after-acceptance';
  return answers.some(Boolean) ? 'after-partial-choice' : 'after-refusal';
}

/**
 * What is known of the consent to one service.
 *
 * - `no-choice`: nothing was chosen yet.
 * - `unrecorded`: a choice is recorded, and does not name the service: neither accepted nor refused.
 * - `unnamed`: the record has no key for the service, and accepts others: it may mean this one under another word.
 * - `unknown`: the record was not looked at, or cannot be read.
 */
export type ServiceConsent = 'no-choice' | 'accepted' | 'refused' | 'unrecorded' | 'unnamed' | 'unknown';

/**
 * What a recorded choice says of one service.
 *
 * A front-end of the vendor's people takes a key that is absent, and no record at all, for an acceptance
 * (ods-labs/starterkit-huwise, `cookieUtils.ts`): consent is an affirmative act (GDPR article 4(11)), so it is none here.
 *
 * @param service its key in the record; null where the record has no key for it.
 */
export function serviceConsent(consent: ConsentChoice, service: string | null): ServiceConsent {
  switch (consent.kind) {
    case 'not-looked':
    case 'unknown-format':
      return 'unknown';
    case 'none':
      return 'no-choice';
    case 'choice':
      return service === null ? ofNoKey(consent.services) : ofKey(consent.services[service]);
  }
}

function ofKey(answer: boolean | undefined): ServiceConsent {
  if (answer === undefined) return 'unrecorded';
  return answer ? 'accepted' : 'refused';
}

function ofNoKey(services: Readonly<Record<string, boolean>>): ServiceConsent {
  return Object.values(askedServices(services)).some(Boolean) ? 'unnamed' : 'unrecorded';
}
