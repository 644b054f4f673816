import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { Verbatim } from '../shared/Verbatim.tsx';
import styles from './AwaitedCookies.module.css';

interface AwaitedCookiesProps {
  readonly report: AuditReport;
  readonly translator: Translator;
}

/** The cookies listed, while the charter is on its way: nothing is said of them before they are compared with it. */
export function AwaitedCookies({ report: { observed }, translator }: AwaitedCookiesProps): JSX.Element {
  const { t } = translator;
  return (
    <section aria-labelledby="awaited-title" className={styles['awaited']}>
      <h2 id="awaited-title">{t('count.observed-total', { count: observed.length })}</h2>
      <p>{t('popup.awaited')}</p>
      <ul>
        {observed.map(({ cookie }) => (
          <li key={cookie.key}>
            <Verbatim text={cookie.name} translator={translator} /> <span>{cookie.domain}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
