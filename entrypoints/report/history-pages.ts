import type { PageProblem, ReportView } from '../../components/report/report-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { History } from '../../lib/browser/history/history.ts';
import { forgetLimit, loadRetention, saveRetention } from '../../lib/browser/history/retention.ts';
import { charterPage } from './evidence-options.ts';
import { pageProblem } from './page-problem.ts';

/** The history as it stands, after forgetting what its time is over for. */
export async function historyView(history: History, problem: PageProblem | null): Promise<ReportView> {
  const retentionDays = await loadRetention();
  const asOf = new Date().toISOString();
  const limit = forgetLimit(retentionDays, asOf);
  if (limit !== null) await history.forgetBefore(limit);
  const list = await history.list();
  return {
    state: 'history',
    entries: list.ok ? list.value : [],
    retentionDays,
    asOf,
    timeZone: localTimeZone(),
    problem: list.ok ? problem : pageProblem(list),
  };
}

/** The auditor's own time zone, IANA name. */
export const localTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Keeps a report with the charter's page, or, where the disk has no room for both, the report alone.
 *
 * @returns the problem where the report could not be kept.
 */
export async function keepReport(
  history: History,
  id: string,
  report: AuditReport,
  imported: boolean,
): Promise<PageProblem | null> {
  const how = { keptAt: new Date().toISOString(), imported };
  const page = await charterPage(history, id, report);
  const kept = await history.keep(id, report, { ...how, charterPage: page });
  if (kept.ok) return null;
  if (page === null || kept.problem !== 'disk-full') return pageProblem(kept);
  const alone = await history.keep(id, report, { ...how, charterPage: null });
  return alone.ok ? null : pageProblem(alone);
}

export async function retain(history: History, days: number | null): Promise<PageProblem | null> {
  await saveRetention(days);
  const limit = forgetLimit(days, new Date().toISOString());
  const forgotten = limit === null ? null : await history.forgetBefore(limit);
  return forgotten === null || forgotten.ok ? null : pageProblem(forgotten);
}
