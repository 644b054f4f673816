import type { Tone } from '../../lib/report/document/document-block.ts';
import { verdictTone, type ShownVerdict } from '../../lib/report/document/verdict-tone.ts';
import type { IconName } from './Icon.tsx';

export type { Tone, ShownVerdict };

interface VerdictLook {
  readonly icon: IconName;
  readonly tone: Tone;
}

const icons: Readonly<Record<ShownVerdict, IconName>> = {
  undeclared: 'alert',
  missing: 'absent',
  'probably-declared': 'near',
  conditional: 'clock',
  'not-looked': 'hidden',
  unverifiable: 'question',
  'no-charter': 'document',
  declared: 'check',
  observed: 'check',
  'shared-domain': 'shared',
};

/** Sign and colour of a verdict: colour never stands alone, and is the report's. */
export const verdictLook = (verdict: ShownVerdict): VerdictLook => ({
  icon: icons[verdict],
  tone: verdictTone[verdict],
});

/** The sign beside the overall line. */
export const toneIcon: Readonly<Record<Tone, IconName>> = {
  attention: 'alert',
  absence: 'absent',
  near: 'near',
  unknown: 'hidden',
  waiting: 'eye',
  calm: 'check',
};
