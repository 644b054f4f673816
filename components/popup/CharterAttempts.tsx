import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { Verbatim } from '../shared/Verbatim.tsx';
import styles from './CharterPanel.module.css';

interface CharterAttemptsProps {
  readonly report: AuditReport;
  readonly translator: Translator;
}

/** The addresses that were tried, each with what it gave. */
export function CharterAttempts({ report, translator }: CharterAttemptsProps): JSX.Element | null {
  const { attempts } = report.charter.retrieval;
  if (attempts.length === 0) return null;
  return (
    <Disclosure summary={translator.t('charter.attempts', { count: attempts.length })}>
      <ul className={styles['attempts']}>
        {attempts.map(({ url, status, httpStatus }) => (
          <li key={url} data-attempt={status}>
            <Verbatim text={url} translator={translator} limit={200} />
            <span>
              {translator.t(`charter.status.${status}`)}
              {httpStatus !== null && ` (HTTP ${httpStatus})`}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
