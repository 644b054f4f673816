import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JSX } from 'react';
import type { AuditorReview } from '../../lib/audit/index.ts';
import type { Language, Translator } from '../../lib/i18n/index.ts';
import { maskReport } from '../../lib/report/index.ts';
import { AuditorForm } from './AuditorForm.tsx';
import { createBegunByReport } from './begun-by-report.ts';
import type { BegunByReport } from './begun-by-report.ts';
import type { BegunWords } from './begun-words.ts';
import { ComparisonView } from './ComparisonView.tsx';
import './document.css';
import { HistoryView } from './HistoryView.tsx';
import { PagePictureView } from './PagePictureView.tsx';
import { ProblemView } from './ProblemView.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { ReportBar } from './ReportBar.tsx';
import { ReportBody } from './ReportBody.tsx';
import styles from './ReportPage.module.css';
import type { ReportActions, ReportView } from './report-view.ts';
import { UnkeptNote } from './UnkeptNote.tsx';
import { useReviewDesk } from './use-review-desk.ts';
import type { ReviewDesk } from './use-review-desk.ts';
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
  const [begun] = useState(createBegunByReport);
  useEffect(() => {
    const askBeforeLoss = (event: BeforeUnloadEvent): void => {
      if (begun.unkept()) event.preventDefault();
    };
    // Before the desk of an open report settles what can be kept: it is not kept yet.
    addEventListener('beforeunload', askBeforeLoss, { capture: true });
    return () => removeEventListener('beforeunload', askBeforeLoss, { capture: true });
  }, [begun]);
  switch (view.state) {
    case 'loading':
      return (
        <main className="report" data-state={view.state}>
          <output>{translator.t('report.loading')}</output>
        </main>
      );
    case 'problem':
      return <ProblemView view={view} actions={actions} translator={translator} />;
    case 'report':
      return (
        <OneReport key={view.id} view={view} actions={actions} translator={translator} begun={begun.of(view.id)} />
      );
    case 'history':
      return <HistoryView view={view} actions={forgettingBegun(actions, begun)} translator={translator} />;
    case 'comparison':
      return <ComparisonView view={view} actions={actions} translator={translator} />;
  }
}

interface OneReportProps extends Omit<ReportPageProps, 'view'> {
  readonly view: Extract<ReportView, { readonly state: 'report' }>;
  readonly begun: BegunWords;
}

function OneReport({ view, actions, translator, begun }: OneReportProps): JSX.Element {
  const [language, setLanguage] = useState<Language>(translator.language);
  const [masked, setMasked] = useState(true);
  const [annexesOpen, setAnnexesOpen] = useState(false);
  const { id, report, notice, problem } = view;
  // What is seen is what is printed, by our button or by the browser's own.
  const shown = useMemo(() => (masked ? maskReport(report) : report), [masked, report]);
  const { saveReview } = actions;
  const save = useCallback((review: AuditorReview): void => saveReview(review, id), [saveReview, id]);
  const desk = useReviewDesk(report, save, begun);
  return (
    <div data-state={view.state}>
      <a className={styles['skip']} href="#report">
        {translator.t('report.skip')}
      </a>
      <ReportBar
        translator={translator}
        language={language}
        onLanguage={setLanguage}
        saved={view.saved}
        masked={masked}
        onMasked={setMasked}
        annexesOpen={annexesOpen}
        onAnnexesOpen={setAnnexesOpen}
        actions={afterSettling(actions, desk)}
      />
      <section className={styles['aside']} aria-label={translator.t('report.about')}>
        <output className={styles['notice']}>{notice === null ? '' : translator.say(notice)}</output>
        {problem !== null && <ProblemNote problem={problem} translator={translator} />}
        <UnkeptNote begun={begun} onlyHere={isOnlyHere(view)} translator={translator} />
        {view.picture && (
          <PagePictureView
            state={view.picture}
            timeZone={report.environment.timeZone}
            onTakeOut={actions.takePictureOut}
            translator={translator}
          />
        )}
        {view.imported && report.review !== null && <p>{translator.t('report.review.one-name')}</p>}
        <AuditorForm report={report} translator={translator} desk={desk} />
      </section>
      <ReportBody
        report={report}
        shown={shown}
        imported={view.imported}
        language={language}
        translator={translator}
        annexesOpen={annexesOpen}
        desk={desk}
      />
    </div>
  );
}

/** Whether words on the page are nowhere else; not said of those that are on their way into the history. */
const isOnlyHere = ({ unkeptWords, saved }: OneReportProps['view']): boolean => unkeptWords && saved !== 'saving';

/** What was begun in an audit goes with it. */
function forgettingBegun(actions: ReportActions, begun: BegunByReport): ReportActions {
  return {
    ...actions,
    deleteEntries: (ids) => {
      begun.forget(ids);
      actions.deleteEntries(ids);
    },
  };
}

/** What is still being typed belongs into a file that is made now, and is kept before the report is left. */
function afterSettling(actions: ReportActions, { settle }: ReviewDesk): ReportActions {
  return {
    ...actions,
    exportAs: (...given) => {
      settle();
      actions.exportAs(...given);
    },
    saveToHistory: () => {
      settle();
      actions.saveToHistory();
    },
    openHistory: () => {
      settle();
      actions.openHistory();
    },
  };
}
