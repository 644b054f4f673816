import { useId, useState } from 'react';
import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { ConfirmNote } from './ConfirmNote.tsx';
import styles from './HistoryView.module.css';
import type { ReportActions, ReportView } from './report-view.ts';

/** Days that audits may be kept; the last keeps them until they are deleted. */
const retentions: readonly (number | null)[] = [30, 90, 365, 1095, null];

interface HistoryOptionsProps {
  readonly view: Extract<ReportView, { readonly state: 'history' }>;
  readonly actions: ReportActions;
  readonly translator: Translator;
}

interface Retention {
  readonly days: number | null;
  /** Audits that it would delete at once. */
  readonly ended: number;
}

const isOver = (keptAt: string, days: number | null, asOf: string): boolean =>
  days !== null && Date.parse(asOf) - Date.parse(keptAt) > days * 86_400_000;

/** How long audits are kept, and a report from a file. */
export function HistoryOptions({ view, actions, translator }: HistoryOptionsProps): JSX.Element {
  const { entries, asOf } = view;
  const { t } = translator;
  const retention = useId();
  const file = useId();
  const [wanted, setWanted] = useState<Retention | null>(null);
  const choose = (days: number | null): void => {
    // Nobody could say how many audits would be deleted for good.
    if (entries === null) return;
    const ended = entries.filter(({ keptAt }) => isOver(keptAt, days, asOf)).length;
    if (ended === 0) actions.setRetention(days);
    else setWanted({ days, ended });
  };
  return (
    <>
      <div className={styles['options']}>
        <span>
          <label htmlFor={retention}>{t('report.history.retention')}</label>
          <select
            id={retention}
            disabled={entries === null}
            value={(wanted === null ? view.retentionDays : wanted.days) ?? ''}
            onChange={(event) => choose(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
          >
            {retentions.map((days) => (
              <option key={days ?? 'ever'} value={days ?? ''}>
                {days === null
                  ? t('report.history.retention.for-ever')
                  : t('report.history.retention.days', { count: days })}
              </option>
            ))}
          </select>
        </span>
        <span>
          <label htmlFor={file}>{t('report.history.import')}</label>
          <input
            id={file}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen) actions.importFile(chosen);
              event.currentTarget.value = '';
            }}
          />
        </span>
      </div>
      {wanted !== null && (
        <ConfirmNote
          question={t('report.history.retention.question', { count: wanted.ended })}
          confirm={t('report.history.delete.confirm', { count: wanted.ended })}
          onConfirm={() => {
            setWanted(null);
            actions.setRetention(wanted.days);
          }}
          onCancel={() => setWanted(null)}
          translator={translator}
        />
      )}
    </>
  );
}
