import { useEffect, useState } from 'react';
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/shared/tokens.css';
import { ReportPage } from '../../components/report/ReportPage.tsx';
import type { ReportActions, ReportView } from '../../components/report/report-view.ts';
import { loadLanguage } from '../../lib/browser/interface-language.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { footPrintedPages } from './print-footer.ts';
import { startReportPage } from './report-controller.ts';
import { runningOf } from './running-of.ts';

type Listener = (view: ReportView) => void;

interface RootProps {
  readonly first: ReportView;
  readonly listen: (listener: Listener) => void;
  readonly actions: ReportActions;
  readonly translator: Translator;
}

function Root({ first, listen, actions, translator }: RootProps): JSX.Element {
  const [view, setView] = useState(first);
  useEffect(() => listen(setView), [listen]);
  return <ReportPage view={view} actions={actions} translator={translator} />;
}

/** What the tab is called, and a PDF after it. */
function titleOf(view: ReportView, { t }: Translator): string {
  if (view.state === 'comparison') return `${view.comparison.after.host}, ${t('report.comparison.title')}`;
  return view.state === 'report' ? `${view.report.portal.host}, ${t('report.title')}` : t('report.title');
}

async function open(): Promise<void> {
  const translator = createTranslator(await loadLanguage());
  document.documentElement.lang = translator.language;
  let view: ReportView = { state: 'loading' };
  let listener: Listener | null = null;
  const show = (next: ReportView): void => {
    view = next;
    document.title = titleOf(next, translator);
    listener?.(next);
  };
  const listen = (next: Listener): void => {
    listener = next;
    next(view);
  };
  const actions = startReportPage(show);
  globalThis.addEventListener('beforeunload', (event) => {
    if (actions.wordsAtRisk()) event.preventDefault();
  });
  footPrintedPages((words) => runningOf(view, words));
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(<Root first={view} listen={listen} actions={actions} translator={translator} />);
}

void open();
