import type { ReportView } from '../../components/report/report-view.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { comparisonDocument, runningLine } from '../../lib/report/index.ts';

/** What stands at the foot of every printed page of a view; null where the view is nothing that is filed. */
export function runningOf(view: ReportView, translator: Translator): string | null {
  if (view.state === 'report') return runningLine(view.report, translator);
  if (view.state !== 'comparison') return null;
  return comparisonDocument(view.comparison, translator.language, view.timeZone).running;
}
