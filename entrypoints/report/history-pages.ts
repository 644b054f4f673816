import type { PageProblem, ReportView } from '../../components/report/report-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { History } from '../../lib/browser/history/history.ts';
import { forgetLimit, loadRetention, saveRetention } from '../../lib/browser/history/retention.ts';
import { pageProblem } from './page-problem.ts';

/** The history as it stands, after forgetting what its time is over for. */
export async function historyView(history: History, problem: PageProblem | null): Promise<ReportView> {
  const retentionDays = await loadRetention();
  const limit = forgetLimit(retentionDays, new Date().toISOString());
  if (limit !== null) await history.forgetBefore(limit);
  const list = await history.list();
  return {
    state: 'history',
    entries: list.ok ? list.value : [],
    retentionDays,
    problem: list.ok ? problem : pageProblem(list),
  };
}

/** Keeps a report. @returns the problem where it could not be kept. */
export async function keepReport(
  history: History,
  id: string,
  report: AuditReport,
  imported: boolean,
): Promise<PageProblem | null> {
  const kept = await history.keep(id, report, { keptAt: new Date().toISOString(), imported });
  return kept.ok ? null : pageProblem(kept);
}

export async function retain(history: History, days: number | null): Promise<PageProblem | null> {
  await saveRetention(days);
  const limit = forgetLimit(days, new Date().toISOString());
  const forgotten = limit === null ? null : await history.forgetBefore(limit);
  return forgotten === null || forgotten.ok ? null : pageProblem(forgotten);
}
