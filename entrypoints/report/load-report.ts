import type { PageProblem } from '../../components/report/report-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { takeOver } from '../../lib/browser/session/report-handover.ts';
import type { History } from '../../lib/browser/history/history.ts';
import { parseReport } from '../../lib/report-file/index.ts';
import type { ReportProblem } from '../../lib/report-file/index.ts';
import { pageProblem } from './page-problem.ts';

export type Loaded = LoadedReport | NotLoaded;

interface LoadedReport {
  readonly kind: 'report';
  readonly report: AuditReport;
  readonly imported: boolean;
  /** Of the kept audit; null where it is not in the history. */
  readonly revision: number | null;
  /** Why it is not in the history; null where it is, or nothing stands against it. */
  readonly problem: PageProblem | null;
}

interface NotLoaded {
  readonly kind: 'problem';
  readonly problem: PageProblem;
  /** What lies there instead of a report, as text; null where there is nothing. */
  readonly raw: string | null;
}

/** A report by its id: kept ones first, for they bear the auditor's word; then what the popup left. */
export async function loadReport(history: History, id: string): Promise<Loaded> {
  const kept = await history.get(id);
  if (kept.ok && kept.value.kind === 'found') {
    const { report, imported, revision } = kept.value;
    return { kind: 'report', report, imported, revision, problem: null };
  }
  if (kept.ok && kept.value.kind === 'refused') return refused(kept.value.problem, kept.value.stored);
  const problem = kept.ok ? null : pageProblem(kept);
  const left = await takeOver(id);
  if (left === undefined) return { kind: 'problem', problem: problem ?? { kind: 'not-found' }, raw: null };
  const parsed = parseReport(left);
  return parsed.ok
    ? { kind: 'report', report: parsed.report, imported: false, revision: null, problem }
    : refused(parsed.problem, left);
}

function refused(problem: ReportProblem, stored: unknown): NotLoaded {
  return { kind: 'problem', problem: { kind: 'refused', problem }, raw: textOf(stored) };
}

/** A store can hold what JSON can't: then there is no text to save. */
function textOf(stored: unknown): string | null {
  try {
    return JSON.stringify(stored, null, 2) ?? null;
  } catch {
    return null;
  }
}
