import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import type { Difference, FieldChange, Named, ReportComparison } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import type { ReportActions } from './report-view.ts';

interface ComparisonViewProps {
  readonly comparison: ReportComparison;
  readonly actions: ReportActions;
  readonly translator: Translator;
}

/** What changed between two audits, and what can't be told because one of them did not look. */
export function ComparisonView({ comparison, actions, translator }: ComparisonViewProps): JSX.Element {
  const { t } = translator;
  const { before, after, sameHost, scopesThatDiffer, charterText } = comparison;
  return (
    <main className="report" data-state="comparison">
      <h1>{t('report.comparison.title')}</h1>
      <dl className="facts">
        <dt>{t('report.comparison.before')}</dt>
        <dd>{t('report.comparison.of', { host: before.host, date: day(before.observedAt) })}</dd>
        <dt>{t('report.comparison.after')}</dt>
        <dd>{t('report.comparison.of', { host: after.host, date: day(after.observedAt) })}</dd>
      </dl>
      {!sameHost && <Note>{t('report.comparison.other-host')}</Note>}
      {scopesThatDiffer > 0 && <Note>{t('report.comparison.scopes', { count: scopesThatDiffer })}</Note>}
      <p>{t(`report.comparison.text.${charterText}`)}</p>
      <DifferenceView title={t('report.comparison.cookies')} difference={comparison.cookies} translator={translator} />
      <DifferenceView title={t('report.comparison.rows')} difference={comparison.rows} translator={translator} />
      <Button onClick={actions.openHistory}>{t('report.history')}</Button>
    </main>
  );
}

const day = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

function Note({ children }: { readonly children: string }): JSX.Element {
  return (
    <div className="note" data-tone="absence">
      <p>{children}</p>
    </div>
  );
}

interface DifferenceViewProps {
  readonly title: string;
  readonly difference: Difference;
  readonly translator: Translator;
}

function DifferenceView({ title, difference, translator }: DifferenceViewProps): JSX.Element {
  const { t } = translator;
  const { came, went, changed, same } = difference;
  return (
    <section>
      <h2>{title}</h2>
      <h3>{t('report.comparison.came', { count: came.length })}</h3>
      <NamedList items={came} translator={translator} />
      <h3>{t('report.comparison.went', { count: went.length })}</h3>
      <NamedList items={went} translator={translator} />
      <h3>{t('report.comparison.changed', { count: changed.length })}</h3>
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
      <p className="quiet">{t('report.comparison.same', { count: same })}</p>
    </section>
  );
}

function changeWords({ field, before, after }: FieldChange, { t }: Translator): string {
  const stated = (value: string | null): string => value ?? t('report.not-stated');
  return t('report.comparison.from-to', {
    field: t(`report.comparison.field.${field}`),
    before: stated(before),
    after: stated(after),
  });
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
