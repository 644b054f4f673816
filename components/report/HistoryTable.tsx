import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { formatMoment } from '../shared/format-moment.ts';
import styles from './HistoryView.module.css';
import { newestFirst } from './newest-first.ts';
import type { HistoryEntry } from './report-view.ts';

interface HistoryTableProps {
  readonly entries: readonly HistoryEntry[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly timeZone: string;
  readonly translator: Translator;
}

/** The kept audits, the newest first. */
export function HistoryTable({
  entries,
  chosen,
  onToggle,
  onOpen,
  timeZone,
  translator,
}: HistoryTableProps): JSX.Element {
  const { t } = translator;
  return (
    <table className={styles['list']}>
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
          const { id, host } = entry;
          const date = formatMoment(entry.observedAt, translator.language, timeZone);
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
                {resultWords(entry, translator)}
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

/** A figure that the audit could not have is said to be unknown, never nought. */
function resultWords({ undeclared, missing }: HistoryEntry, { t }: Translator): string {
  const words = (count: number | null): string => (count === null ? t('report.count.unknown') : String(count));
  return t('report.history.result-words', { undeclared: words(undeclared), missing: words(missing) });
}
