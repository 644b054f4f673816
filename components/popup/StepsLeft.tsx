import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { Icon } from '../shared/Icon.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import { stepsOf } from './steps-left.ts';
import styles from './StepsLeft.module.css';

interface StepsLeftProps {
  readonly report: AuditReport;
  readonly translator: Translator;
}

/** What a visitor does and that brings cookies, ticked as it was seen. */
export function StepsLeft({ report, translator: { t } }: StepsLeftProps): JSX.Element {
  return (
    <section className={styles['steps']} aria-labelledby="steps-title">
      <h2 id="steps-title">{t('steps.title')}</h2>
      <p>{t('steps.about')}</p>
      <ul>
        {stepsOf(report).map(({ id, done, awaited }) => (
          <li key={id} data-step={id} data-done={done} data-tone={done ? 'calm' : 'unknown'}>
            <Icon name={done ? 'check' : 'box'} />
            <span>
              {t(`steps.${id}`)} <Spoken>({t(done ? 'steps.done' : 'steps.left')})</Spoken>
              {!done && awaited > 0 && <small> · {t('steps.awaited', { count: awaited })}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
