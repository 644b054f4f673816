import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import styles from './HistoryView.module.css';
import { ProblemNote } from './ProblemNote.tsx';
import type { ReportActions, ReportView } from './report-view.ts';

interface ProblemViewProps {
  readonly view: Extract<ReportView, { readonly state: 'problem' }>;
  readonly actions: ReportActions;
  readonly translator: Translator;
}

/** Why there is no report to show, and the ways on from there. */
export function ProblemView({ view, actions, translator }: ProblemViewProps): JSX.Element {
  const { t } = translator;
  return (
    <main className="report" data-state={view.state}>
      <h1>{t('report.title')}</h1>
      <ProblemNote problem={view.problem} translator={translator} />
      <div className={styles['buttons']}>
        <Button onClick={actions.openHistory}>{t('report.history')}</Button>
        {view.hasRaw && <Button onClick={actions.saveRaw}>{t('report.problem.save-raw')}</Button>}
      </div>
    </main>
  );
}
