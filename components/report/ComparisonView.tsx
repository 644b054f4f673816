import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import type { Difference, Named } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import { formatMoment } from '../shared/format-moment.ts';
import { changeWords } from './change-words.ts';
import styles from './HistoryView.module.css';
import type { ReportActions, ReportView } from './report-view.ts';

interface ComparisonViewProps {
  readonly view: Extract<ReportView, { readonly state: 'comparison' }>;
  readonly actions: ReportActions;
  readonly translator: Translator;
}

/** What changed between two audits, and what can't be told because one of them did not look. */
export function ComparisonView({ view, actions, translator }: ComparisonViewProps): JSX.Element {
  const { t } = translator;
  const { comparison, timeZone } = view;
  const { before, after, sameHost, scopesThatDiffer, charterText } = comparison;
  const faceWords = ({ host, observedAt }: typeof before): string =>
    t('report.comparison.of', { host, date: formatMoment(observedAt, translator.language, timeZone) });
  return (
    <main className="report" data-state="comparison">
      <h1>{t('report.comparison.title')}</h1>
      <dl className="facts">
        <dt>{t('report.comparison.before')}</dt>
        <dd>{faceWords(before)}</dd>
        <dt>{t('report.comparison.after')}</dt>
        <dd>{faceWords(after)}</dd>
      </dl>
      {!sameHost && <Note>{t('report.comparison.other-host')}</Note>}
      {scopesThatDiffer > 0 && <Note>{t('report.comparison.scopes', { count: scopesThatDiffer })}</Note>}
      <p>{t(`report.comparison.text.${charterText}`)}</p>
      <DifferenceView of="cookies" difference={comparison.cookies} translator={translator} />
      {comparison.rows === null ? (
        <section>
          <h2>{t('report.comparison.rows')}</h2>
          <p>{t('report.comparison.rows.unknown')}</p>
        </section>
      ) : (
        <DifferenceView of="rows" difference={comparison.rows} translator={translator} />
      )}
      <div className={styles['buttons']}>
        <Button onClick={actions.print}>{t('report.print')}</Button>
        <Button onClick={actions.openHistory}>{t('report.history')}</Button>
      </div>
    </main>
  );
}

function Note({ children }: { readonly children: string }): JSX.Element {
  return (
    <div className="note" data-tone="absence">
      <p>{children}</p>
    </div>
  );
}

interface DifferenceViewProps {
  readonly of: 'cookies' | 'rows';
  readonly difference: Difference;
  readonly translator: Translator;
}

function DifferenceView({ of, difference, translator }: DifferenceViewProps): JSX.Element {
  const { t } = translator;
  const { came, went, changed, same } = difference;
  return (
    <section>
      <h2>{t(`report.comparison.${of}`)}</h2>
      <h3>{t(`report.comparison.${of}.came`, { count: came.length })}</h3>
      <NamedList items={came} translator={translator} />
      <h3>{t(`report.comparison.${of}.went`, { count: went.length })}</h3>
      <NamedList items={went} translator={translator} />
      <h3>{t(`report.comparison.${of}.changed`, { count: changed.length })}</h3>
      {changed.length === 0 ? (
        <p>{t('report.comparison.nothing')}</p>
      ) : (
        <ul>
          {changed.map((item, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a list that never changes
            <li key={at}>
              <NameView item={item} />
              <ul>
                {item.fields.map((change) => (
                  <li key={change.field}>{changeWords(change, translator)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">{t(`report.comparison.${of}.same`, { count: same })}</p>
    </section>
  );
}

function NamedList({
  items,
  translator,
}: {
  readonly items: readonly Named[];
  readonly translator: Translator;
}): JSX.Element {
  if (items.length === 0) return <p>{translator.t('report.comparison.nothing')}</p>;
  return (
    <ul>
      {items.map((item, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a list that never changes
        <li key={at}>
          <NameView item={item} />
        </li>
      ))}
    </ul>
  );
}

function NameView({ item }: { readonly item: Named }): JSX.Element {
  return (
    <>
      <code>
        <bdi>{item.name}</bdi>
      </code>{' '}
      <bdi className="quiet">{item.where}</bdi>
    </>
  );
}
