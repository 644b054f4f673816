import type { JSX, ReactNode } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { formatMoment } from '../shared/format-moment.ts';
import styles from './HistoryView.module.css';
import { newestFirst } from './newest-first.ts';
import type { HistoryEntry } from './report-view.ts';

interface HistoryTableProps {
  readonly entries: readonly HistoryEntry[];
  readonly damaged: readonly string[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Days; null keeps everything. */
  readonly retentionDays: number | null;
  readonly timeZone: string;
  readonly translator: Translator;
}

/** The kept audits, the newest first; after them what can't be told. */
export function HistoryTable({
  entries,
  damaged,
  chosen,
  onToggle,
  onOpen,
  retentionDays,
  timeZone,
  translator,
}: HistoryTableProps): JSX.Element {
  const { t } = translator;
  const choosing = { chosen, onToggle };
  const named = (entry: HistoryEntry): ReturnType<typeof nameOf> => nameOf(entry, entries, timeZone, translator);
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
        {entries.toSorted(newestFirst).map((entry) => (
          <tr key={entry.id}>
            <td>
              <Choice id={entry.id} name={t('report.history.choose', named(entry))} {...choosing}>
                <bdi>{entry.host}</bdi>
              </Choice>
            </td>
            <td>{formatMoment(entry.observedAt, translator.language, timeZone)}</td>
            <td>
              {resultWords(entry, translator)}
              {retentionDays !== null && (
                <div className="quiet">
                  {t('report.history.kept-until', {
                    date: formatMoment(endOf(entry.keptAt, retentionDays), translator.language, timeZone),
                  })}
                </div>
              )}
              {entry.imported && <div className="quiet">{t('report.history.from-file')}</div>}
            </td>
            <td>
              <Button aria-label={t('report.history.open-one', named(entry))} onClick={() => onOpen(entry.id)}>
                {t('report.history.open')}
              </Button>
            </td>
          </tr>
        ))}
        {damaged.map((id, at) => (
          <tr key={id}>
            <td>
              <Choice id={id} name={t('report.history.choose-damaged', { number: at + 1 })} {...choosing} />
            </td>
            <td>{t('common.unknown')}</td>
            <td>{t('report.history.damaged')}</td>
            <td>
              <Button aria-label={t('report.history.open-damaged', { number: at + 1 })} onClick={() => onOpen(id)}>
                {t('report.history.open')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** When the time to keep is over, ISO 8601, UTC; what was kept at no date stays as it was written. */
function endOf(keptAt: string, days: number): string {
  const end = new Date(Date.parse(keptAt) + days * 86_400_000);
  return Number.isNaN(end.getTime()) ? keptAt : end.toISOString();
}

/** A figure that the audit could not have is said to be unknown, never nought. */
function resultWords({ undeclared, missing }: HistoryEntry, { t }: Translator): string {
  const words = (count: number | null): string => (count === null ? t('report.count.unknown') : String(count));
  return t('report.history.result-words', { undeclared: words(undeclared), missing: words(missing) });
}

interface ChoiceProps extends Pick<HistoryTableProps, 'chosen' | 'onToggle'> {
  readonly id: string;
  readonly name: string;
  readonly children?: ReactNode;
}

function Choice({ id, name, chosen, onToggle, children }: ChoiceProps): JSX.Element {
  return (
    <label className={styles['choice']}>
      <input type="checkbox" checked={chosen.includes(id)} aria-label={name} onChange={() => onToggle(id)} />
      {children}
    </label>
  );
}

/** Whoever hears the controls alone tells an audit from its copy, which has the same host and moment. */
function nameOf(
  entry: HistoryEntry,
  entries: readonly HistoryEntry[],
  timeZone: string,
  { t, language }: Translator,
): { readonly host: string; readonly date: string } {
  const { host, observedAt, keptAt, imported } = entry;
  const twins = entries.filter((each) => each.host === host && each.observedAt === observedAt);
  const kept = t('report.history.kept-on', { date: formatMoment(keptAt, language, timeZone) });
  const more = [...(imported ? [t('report.history.from-file')] : []), ...(twins.length > 1 ? [kept] : [])];
  return { host, date: [formatMoment(observedAt, language, timeZone), ...more].join(', ') };
}
