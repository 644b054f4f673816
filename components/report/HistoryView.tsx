import { useId, useState } from 'react';
import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { ConfirmNote } from './ConfirmNote.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import styles from './HistoryView.module.css';
import { ProblemNote } from './ProblemNote.tsx';
import { newestFirst } from './newest-first.ts';
import type { ReportActions, ReportView } from './report-view.ts';

/** Days that audits may be kept; the last keeps them until they are deleted. */
const retentions: readonly (number | null)[] = [30, 90, 365, 1095, null];

interface HistoryViewProps {
  readonly view: Extract<ReportView, { readonly state: 'history' }>;
  readonly actions: ReportActions;
  readonly translator: Translator;
}

/** Audits kept in this browser: open, choose, delete, compare, bring one in from a file. */
export function HistoryView({ view, actions, translator }: HistoryViewProps): JSX.Element {
  const { t } = translator;
  const { entries } = view;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const alive = chosen.filter((id) => entries.some((entry) => entry.id === id));
  const toggle = (id: string): void =>
    setChosen(alive.includes(id) ? alive.filter((each) => each !== id) : [...alive, id]);
  const compare = (): void => {
    // Older first, whatever the order of the clicks.
    const [after, before] = entries.filter(({ id }) => alive.includes(id)).toSorted(newestFirst);
    if (before !== undefined && after !== undefined) actions.compare(before.id, after.id);
  };
  return (
    <main className="report" data-state={view.state}>
      <h1>{t('report.history.title')}</h1>
      <p>{t('report.history.lead')}</p>
      {view.problem !== null && <ProblemNote problem={view.problem} translator={translator} />}
      <HistoryOptions view={view} actions={actions} translator={translator} />
      {entries.length === 0 ? (
        <p>{t('report.history.none')}</p>
      ) : (
        <HistoryTable
          entries={entries}
          chosen={alive}
          onToggle={toggle}
          onOpen={actions.openEntry}
          timeZone={view.timeZone}
          translator={translator}
        />
      )}
      <div className={styles['buttons']}>
        <Button unavailable={alive.length !== 2} onClick={compare}>
          {t('report.history.compare')}
        </Button>
        <Button unavailable={alive.length === 0} onClick={() => setAsked(true)}>
          {t('report.history.delete')}
        </Button>
      </div>
      {asked && alive.length > 0 && (
        <ConfirmNote
          question={t('report.history.delete.question', { count: alive.length })}
          confirm={t('report.history.delete.confirm', { count: alive.length })}
          onConfirm={() => {
            setAsked(false);
            actions.deleteEntries(alive);
          }}
          onCancel={() => setAsked(false)}
          translator={translator}
        />
      )}
    </main>
  );
}

interface Retention {
  readonly days: number | null;
  /** Audits that it would delete at once. */
  readonly ended: number;
}

const isOver = (keptAt: string, days: number | null, asOf: string): boolean =>
  days !== null && Date.parse(asOf) - Date.parse(keptAt) > days * 86_400_000;

function HistoryOptions({ view, actions, translator }: HistoryViewProps): JSX.Element {
  const { entries, asOf } = view;
  const { t } = translator;
  const retention = useId();
  const file = useId();
  const [wanted, setWanted] = useState<Retention | null>(null);
  const choose = (days: number | null): void => {
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
