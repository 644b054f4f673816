import type { OpenReport, PageProblem, ReportView } from '../../components/report/report-view.ts';
import { attempt } from '../../lib/browser/history/attempt.ts';
import { forgetOldAudits, forgetOldAuditsAtOnce } from '../../lib/browser/history/forget-old-audits.ts';
import type { History } from '../../lib/browser/history/history.ts';
import { defaultRetentionDays, loadRetention, saveRetention } from '../../lib/browser/history/retention.ts';
import { pageProblem } from './page-problem.ts';

/**
 * The history as it stands, after forgetting what its time is over for. Never throws: what could not be read is said in it.
 *
 * @param open reports that lie open in this page.
 */
export async function historyView(
  history: History,
  problem: PageProblem | null,
  open: readonly OpenReport[] = [],
): Promise<ReportView> {
  const asOf = new Date().toISOString();
  const forgotten = await forgetOldAudits(asOf);
  const retention = await attempt(loadRetention);
  const list = await history.list();
  const failure = [list, retention, forgotten].find(({ ok }) => !ok);
  return {
    state: 'history',
    entries: list.ok ? list.value.audits : null,
    damaged: list.ok ? list.value.damaged : [],
    open,
    retentionDays: retention.ok ? retention.value : defaultRetentionDays,
    asOf,
    timeZone: localTimeZone(),
    problem: problem ?? (failure === undefined || failure.ok ? null : pageProblem(failure)),
  };
}

/** The auditor's own time zone, IANA name. */
export const localTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** From now on audits are kept so long; those that are older are forgotten at once. */
export async function retain(days: number | null): Promise<PageProblem | null> {
  await saveRetention(days);
  const forgotten = await forgetOldAuditsAtOnce(new Date().toISOString());
  return forgotten.ok ? null : pageProblem(forgotten);
}
