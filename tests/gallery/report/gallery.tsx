import '../../../components/shared/tokens.css';
import { createRoot } from 'react-dom/client';
import { ReportPage } from '../../../components/report/ReportPage.tsx';
import { footPrintedPages } from '../../../entrypoints/report/print-footer.ts';
import { runningOf } from '../../../entrypoints/report/running-of.ts';
import { createTranslator } from '../../../lib/i18n/index.ts';
import { noActions } from '../../fixtures/reports/report-actions.ts';
import { reportOf } from '../../fixtures/reports/filing/many.ts';
import { views } from './views.ts';

const query = new URLSearchParams(location.search);
const translator = createTranslator(query.get('lang') === 'en' ? 'en' : 'fr');
document.documentElement.lang = translator.language;
const cookies = Number(query.get('cookies') ?? 0);
const view =
  cookies > 0
    ? ({
        state: 'report',
        id: 'sample',
        unkeptWords: false,
        report: reportOf(cookies),
        imported: false,
        saved: 'saved',
        notice: null,
        problem: null,
      } as const)
    : views[query.get('view') ?? 'reviewed']?.();
const root = document.querySelector('#root');
if (root && view) {
  footPrintedPages((words) => runningOf(view, words));
  performance.mark('start');
  createRoot(root).render(<ReportPage view={view} actions={noActions} translator={translator} />);
  requestAnimationFrame(() => setTimeout(() => performance.measure('shown', 'start')));
}
