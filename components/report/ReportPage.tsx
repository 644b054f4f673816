import { useState } from 'react';
import type { JSX } from 'react';
import type { Language, Translator } from '../../lib/i18n/index.ts';
import { AuditorForm } from './AuditorForm.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import './document.css';
import { HistoryView } from './HistoryView.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { ReportBar } from './ReportBar.tsx';
import { ReportBody } from './ReportBody.tsx';
import styles from './ReportPage.module.css';
import type { ReportActions, ReportView } from './report-view.ts';
import { useFocusWithView } from './use-focus-with-view.ts';

interface ReportPageProps {
  readonly view: ReportView;
  readonly actions: ReportActions;
  readonly translator: Translator;
}

/** The full page: a report, the history, a comparison of two reports, or why there is none of them. */
export function ReportPage(props: ReportPageProps): JSX.Element {
  const page = useFocusWithView(props.view.state);
  return (
    <div ref={page}>
      <View {...props} />
    </div>
  );
}

function View({ view, actions, translator }: ReportPageProps): JSX.Element {
  switch (view.state) {
    case 'loading':
      return (
        <main className="report" data-state={view.state}>
          <output>{translator.t('report.loading')}</output>
        </main>
      );
    case 'problem':
      return (
        <main className="report" data-state={view.state}>
          <h1>{translator.t('report.title')}</h1>
          <ProblemNote problem={view.problem} translator={translator} />
        </main>
      );
    case 'report':
      return <OneReport view={view} actions={actions} translator={translator} />;
    case 'history':
      return <HistoryView view={view} actions={actions} translator={translator} />;
    case 'comparison':
      return <ComparisonView view={view} actions={actions} translator={translator} />;
  }
}

interface OneReportProps extends Omit<ReportPageProps, 'view'> {
  readonly view: Extract<ReportView, { readonly state: 'report' }>;
}

function OneReport({ view, actions, translator }: OneReportProps): JSX.Element {
  const [language, setLanguage] = useState<Language>(translator.language);
  const { report, notice, problem } = view;
  return (
    <div data-state={view.state}>
      <ReportBar
        translator={translator}
        language={language}
        onLanguage={setLanguage}
        saved={view.saved}
        actions={actions}
      />
      <section className={styles['aside']} aria-label={translator.t('report.about')}>
        <output className={styles['notice']}>{notice === null ? '' : translator.say(notice)}</output>
        {problem !== null && <ProblemNote problem={problem} translator={translator} />}
        {view.imported && <p>{translator.t('report.imported')}</p>}
        <AuditorForm review={report.review} translator={translator} onReview={actions.saveReview} />
      </section>
      <ReportBody report={report} language={language} translator={translator} onReview={actions.saveReview} />
    </div>
  );
}
