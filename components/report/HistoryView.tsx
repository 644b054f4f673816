import { useState } from 'react';
import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { ConfirmNote } from './ConfirmNote.tsx';
import { formatMoment } from '../shared/format-moment.ts';
import { HistoryOptions } from './HistoryOptions.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import styles from './HistoryView.module.css';
import { ProblemNote } from './ProblemNote.tsx';
import { newestFirst } from './newest-first.ts';
import type { ReportActions, ReportView } from './report-view.ts';

interface HistoryViewProps {
  readonly view: Extract<ReportView, { readonly state: 'history' }>;
  readonly actions: ReportActions;
  readonly translator: Translator;
}

/** Audits kept in this browser: open, choose, delete, compare, bring one in from a file. */
export function HistoryView({ view, actions, translator }: HistoryViewProps): JSX.Element {
  const { t } = translator;
  const { damaged } = view;
  const entries = view.entries ?? [];
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const alive = chosen.filter((id) => damaged.includes(id) || entries.some((entry) => entry.id === id));
  const comparable = entries.filter(({ id }) => alive.includes(id)).toSorted(newestFirst);
  const toggle = (id: string): void =>
    setChosen(alive.includes(id) ? alive.filter((each) => each !== id) : [...alive, id]);
  const compare = (): void => {
    // Older first, whatever the order of the clicks.
    const [after, before] = comparable;
    if (before !== undefined && after !== undefined) actions.compare(before.id, after.id);
  };
  return (
    <main className="report" data-state={view.state}>
      <h1>{t('report.history.title')}</h1>
      <p>{t('report.history.lead')}</p>
      {view.problem !== null && <ProblemNote problem={view.problem} translator={translator} />}
      {view.open.length > 0 && (
        <div className={`${styles['buttons']} ${styles['back']}`}>
          {view.open.map(({ id, host, observedAt }) => (
            <Button key={id} onClick={() => actions.openEntry(id)}>
              {t('report.history.back', { host, date: formatMoment(observedAt, translator.language, view.timeZone) })}
            </Button>
          ))}
        </div>
      )}
      <HistoryOptions view={view} actions={actions} translator={translator} />
      {entries.length + damaged.length === 0 ? (
        view.entries !== null && <p>{t('report.history.none')}</p>
      ) : (
        <HistoryTable
          entries={entries}
          damaged={damaged}
          chosen={alive}
          onToggle={toggle}
          onOpen={actions.openEntry}
          retentionDays={view.retentionDays}
          timeZone={view.timeZone}
          translator={translator}
        />
      )}
      <div className={styles['buttons']}>
        <Button unavailable={alive.length !== 2 || comparable.length !== 2} onClick={compare}>
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
