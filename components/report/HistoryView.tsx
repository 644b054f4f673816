import { useId, useState } from 'react';
import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import styles from './HistoryView.module.css';
import { ProblemNote } from './ProblemNote.tsx';
import type { HistoryEntry, ReportActions, ReportView } from './report-view.ts';

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
          translator={translator}
        />
      )}
      <div className={styles['buttons']}>
        <Button disabled={alive.length !== 2} onClick={compare}>
          {t('report.history.compare')}
        </Button>
        <Button disabled={alive.length === 0} onClick={() => actions.deleteEntries(alive)}>
          {t('report.history.delete')}
        </Button>
      </div>
    </main>
  );
}

const newestFirst = (a: HistoryEntry, b: HistoryEntry): number => (a.observedAt < b.observedAt ? 1 : -1);

interface HistoryTableProps {
  readonly entries: readonly HistoryEntry[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly translator: Translator;
}

function HistoryTable({ entries, chosen, onToggle, onOpen, translator }: HistoryTableProps): JSX.Element {
  const { t } = translator;
  return (
    <table>
      <caption>{t('report.history.caption', { count: entries.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('report.history.portal')}</th>
          <th scope="col">{t('report.history.date')}</th>
          <th scope="col">{t('report.history.result')}</th>
          <th scope="col">{t('report.history.open')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.toSorted(newestFirst).map((entry) => {
          const { id, host, undeclared, missing } = entry;
          const date = entry.observedAt.slice(0, 16).replace('T', ' ');
          return (
            <tr key={id}>
              <td>
                <label className={styles['choice']}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    aria-label={t('report.history.choose', { host, date })}
                    onChange={() => onToggle(id)}
                  />
                  <bdi>{host}</bdi>
                </label>
              </td>
              <td>{date}</td>
              <td>
                {t('report.history.result-words', { undeclared, missing })}
                {entry.imported && <div className="quiet">{t('report.history.from-file')}</div>}
              </td>
              <td>
                <Button aria-label={t('report.history.open-one', { host, date })} onClick={() => onOpen(id)}>
                  {t('report.history.open')}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function HistoryOptions({ view, actions, translator }: HistoryViewProps): JSX.Element {
  const { t } = translator;
  const retention = useId();
  const file = useId();
  return (
    <div className={styles['options']}>
      <span>
        <label htmlFor={retention}>{t('report.history.retention')}</label>
        <select
          id={retention}
          value={view.retentionDays ?? ''}
          onChange={(event) =>
            actions.setRetention(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
          }
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
  );
}
