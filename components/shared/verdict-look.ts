import type { DeclaredVerdict, ObservedVerdict } from '../../lib/audit/index.ts';
import type { MessageId } from '../../lib/i18n/index.ts';
import type { IconName } from './Icon.tsx';

/** Every verdict that can be shown; vendor cookies of a shared parent domain are shown apart. */
export type ShownVerdict = ObservedVerdict | DeclaredVerdict | 'shared-domain';

export type Tone = 'attention' | 'absence' | 'near' | 'waiting' | 'unknown' | 'calm';

interface VerdictLook {
  readonly label: MessageId;
  readonly icon: IconName;
  readonly tone: Tone;
}

/** Word, sign and colour of each verdict: colour never stands alone. */
export const verdictLook: Readonly<Record<ShownVerdict, VerdictLook>> = {
  undeclared: { label: 'verdict.undeclared', icon: 'alert', tone: 'attention' },
  missing: { label: 'verdict.missing', icon: 'absent', tone: 'absence' },
  'probably-declared': { label: 'verdict.probably-declared', icon: 'near', tone: 'near' },
  conditional: { label: 'verdict.conditional', icon: 'clock', tone: 'waiting' },
  'not-looked': { label: 'verdict.not-looked', icon: 'hidden', tone: 'unknown' },
  unverifiable: { label: 'verdict.unverifiable', icon: 'question', tone: 'unknown' },
  'no-charter': { label: 'verdict.no-charter', icon: 'document', tone: 'unknown' },
  declared: { label: 'verdict.declared', icon: 'check', tone: 'calm' },
  observed: { label: 'verdict.observed', icon: 'check', tone: 'calm' },
  'shared-domain': { label: 'verdict.shared-domain', icon: 'shared', tone: 'unknown' },
};
