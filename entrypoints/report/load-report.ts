import type { ReportView } from '../../components/report/report-view.ts';
import { takeOver } from '../../lib/browser/session/report-handover.ts';
import type { History } from '../../lib/browser/history/history.ts';
import { parseReport } from '../../lib/report/index.ts';
import { pageProblem } from './page-problem.ts';

/** A report by its id: kept ones first, for they bear the auditor's word; then what the popup left. */
export async function loadReport(history: History, id: string): Promise<ReportView> {
  const kept = await history.get(id);
  if (kept.ok && kept.value.kind === 'found') {
    const { report, imported } = kept.value;
    return { state: 'report', report, imported, saved: 'saved', notice: null, problem: null };
  }
  if (kept.ok && kept.value.kind === 'refused') {
    return { state: 'problem', problem: { kind: 'refused', problem: kept.value.problem } };
  }
  const left = await takeOver(id);
  if (left === undefined) {
    return { state: 'problem', problem: kept.ok ? { kind: 'not-found' } : pageProblem(kept) };
  }
  const parsed = parseReport(left);
  return parsed.ok
    ? {
        state: 'report',
        report: parsed.report,
        imported: false,
        saved: kept.ok ? 'not-saved' : 'failed',
        notice: null,
        problem: kept.ok ? null : pageProblem(kept),
      }
    : { state: 'problem', problem: { kind: 'refused', problem: parsed.problem } };
}
