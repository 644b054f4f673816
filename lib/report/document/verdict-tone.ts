import type { DeclaredVerdict, Finding, ObservedVerdict, Outcome } from '../../audit/index.ts';
import type { Tone } from './document-block.ts';

/** Every verdict that can be shown; vendor cookies of a shared parent domain are shown apart. */
export type ShownVerdict = ObservedVerdict | DeclaredVerdict | 'shared-domain';

export const verdictTone: Readonly<Record<ShownVerdict, Tone>> = {
  undeclared: 'attention',
  missing: 'absence',
  'probably-declared': 'near',
  conditional: 'waiting',
  'not-looked': 'unknown',
  unverifiable: 'unknown',
  'no-charter': 'unknown',
  declared: 'calm',
  observed: 'calm',
  'shared-domain': 'unknown',
};

const outcomeTone: Readonly<Record<Outcome, Tone>> = {
  fail: 'attention',
  'needs-review': 'absence',
  pass: 'calm',
  'not-applicable': 'unknown',
};

/** A recommendation is never shown as a fault. */
export function findingTone({ outcome, severity }: Finding): Tone {
  return outcome === 'fail' && severity === 'recommendation' ? 'waiting' : outcomeTone[outcome];
}
