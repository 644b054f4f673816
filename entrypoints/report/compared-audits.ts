import type { PageProblem, ReportView } from '../../components/report/report-view.ts';
import type { History } from '../../lib/browser/history/history.ts';
import { saveFile } from '../../lib/browser/download.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { compareReports, comparisonFile } from '../../lib/report/index.ts';
import type { ComparisonForm } from '../../lib/report/index.ts';
import { localTimeZone } from './history-pages.ts';
import { loadReport } from './load-report.ts';

export type Comparison = Extract<ReportView, { readonly state: 'comparison' }>;

/** The comparison of two kept audits, or why one of them can't be had. */
export async function comparedAudits(
  history: History,
  before: string,
  after: string,
): Promise<Comparison | { readonly state: 'problem'; readonly problem: PageProblem }> {
  const [old, recent] = await Promise.all([loadReport(history, before), loadReport(history, after)]);
  if (old.kind === 'problem') return { state: 'problem', problem: old.problem };
  if (recent.kind === 'problem') return { state: 'problem', problem: recent.problem };
  return {
    state: 'comparison',
    comparison: compareReports(old.report, recent.report),
    timeZone: localTimeZone(),
    notice: null,
  };
}

/** Hands the comparison on the screen to the person as a file, and says so. */
export async function saveComparison(view: Comparison, form: ComparisonForm, language: Language): Promise<Comparison> {
  const { name, mediaType, content } = await comparisonFile(view.comparison, form, language, view.timeZone);
  saveFile(name, mediaType, content);
  return { ...view, notice: { id: 'report.file-made', params: { name } } };
}
