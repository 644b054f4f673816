import { hiddenPlaces, ownCookiesLooked, summarise } from '../audit/index.ts';
import type { AuditReport, AuditSummary, MessageRef } from '../audit/index.ts';

/**
 * The first place where a report says something else than its own lists: a figure of the summary, the sentence over all,
 * a cookie declared by no row. The figures and that sentence are what most readers read, so that a file must not bring its
 * own.
 *
 * @returns its place (`summary.undeclared`), or null where all agrees.
 */
export function firstContradiction(report: AuditReport): string | null {
  return wrongFigure(report) ?? wrongSentence(report) ?? declaredByNothing(report);
}

function wrongFigure({ summary, ...report }: AuditReport): string | null {
  const { toLookAt: rest, overall: _, ...figures } = summarise(report);
  return firstDifference('summary', figures, summary) ?? firstDifference('summary.toLookAt', rest, summary.toLookAt);
}

function firstDifference<Figures extends object>(place: string, counted: Figures, said: Figures): string | null {
  const wrong = Object.entries(counted).find(([name, count]) => Reflect.get(said, name) !== count);
  return wrong === undefined ? null : `${place}.${wrong[0]}`;
}

function wrongSentence(report: AuditReport): string | null {
  const { id, params } = report.summary.overall;
  if (!linesOver(report).has(id)) return 'summary.overall.id';
  // Drafts counted what was hidden among the parameters too.
  const known = { ...summarise(report).overall.params, hidden: hiddenPlaces(report.coverage).length };
  const wrong = Object.entries(params).find(
    ([name, value]) => !Object.hasOwn(known, name) || Reflect.get(known, name) !== value,
  );
  return wrong === undefined ? null : `summary.overall.params.${wrong[0]}`;
}

/** The sentences that this version and those before it say over the same lists: what they found stays readable. */
function linesOver(report: AuditReport): ReadonlySet<MessageRef['id']> {
  const unhindered = { ...report, coverage: report.coverage.map((entry) => ({ ...entry, notes: [] })) };
  const lines = [report, unhindered]
    // At first every point to look at counted, whatever its rule.
    .flatMap((each) => [each, { ...each, findings: each.findings.map((finding) => ({ ...finding, rule: '' })) }])
    .map((each): AuditSummary['overall']['id'] => summarise(each).overall.id);
  return new Set([
    ...lines,
    // "Nothing seen" had no line of its own.
    ...lines.map((id) => id.replace('nothing-seen', 'honest')),
    // Closed parent domains had none either.
    ...(ownCookiesLooked(report.coverage) ? [] : ['overall.could-not-look']),
  ]);
}

function declaredByNothing({ observed, otherStorage }: AuditReport): string | null {
  for (const [list, judged] of Object.entries({ observed, otherStorage })) {
    const at = judged.findIndex(({ verdict, match }) => (verdict === 'declared') !== (match !== null));
    if (at !== -1) return `${list}.${at}.match`;
  }
  return null;
}
