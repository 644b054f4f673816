import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Icon } from './Icon.tsx';
import { type ShownVerdict, verdictLook } from './verdict-look.ts';
import styles from './VerdictBadge.module.css';

interface VerdictBadgeProps {
  readonly verdict: ShownVerdict;
  readonly translator: Translator;
}

export function VerdictBadge({ verdict, translator }: VerdictBadgeProps): JSX.Element {
  const look = verdictLook(verdict);
  return (
    <span className={styles['badge']} data-tone={look.tone}>
      <Icon name={look.icon} />
      <span className={styles['word']}>{translator.t(`badge.${verdict}`)}</span>
    </span>
  );
}
