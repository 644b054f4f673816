import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import type { PopupActions } from './popup-view.ts';
import styles from './SilentPage.module.css';

const silences = ['page-did-not-answer', 'page-still-loading'] as const;

/** Why the page itself could not be looked at as a whole; null where it could. */
function silenceOf({ coverage }: AuditReport): (typeof silences)[number] | null {
  const reasons = new Set(coverage.map(({ outcome }) => (outcome.state === 'looked' ? null : outcome.reason)));
  return silences.find((silence) => reasons.has(silence)) ?? null;
}

interface SilentPageProps {
  readonly report: AuditReport;
  readonly actions: Pick<PopupActions, 'retry'>;
  readonly translator: Translator;
}

/** Says that what is shown is what could be known without the page, and offers to ask it again. */
export function SilentPage({ report, actions, translator: { t } }: SilentPageProps): JSX.Element | null {
  const silence = silenceOf(report);
  if (silence === null) return null;
  const title = t(`popup.${silence}.title`);
  return (
    <section className={styles['panel']} aria-label={title} data-silence={silence} data-tone="absence">
      <h2>
        <Icon name="hidden" /> {title}
      </h2>
      <p>{t(`popup.${silence}.text`)}</p>
      <Button onClick={() => actions.retry()}>{t('popup.retry')}</Button>
    </section>
  );
}
