import type { AuditReport, Evidence } from '../../audit/index.ts';
import { evidencePlace } from '../../report/wording/findings-of.ts';

/**
 * Whether what stands at a place of the report is still told to others: it is, unless the auditor contests or sets
 * aside every finding of these rules that rests on it.
 */
export function upheld(report: AuditReport, rules: readonly string[]): (evidence: Evidence) => boolean {
  const dismissed = new Set(
    report.review?.findings.flatMap(({ finding, decision }) =>
      decision === 'contested' || decision === 'set-aside' ? [finding] : [],
    ),
  );
  const [gone, told] = [new Set<string>(), new Set<string>()];
  report.findings.forEach(({ rule, outcome, evidence }, index) => {
    if (!rules.includes(rule) || outcome === 'pass' || outcome === 'not-applicable') return;
    for (const piece of evidence) (dismissed.has(index) ? gone : told).add(evidencePlace(piece));
  });
  return (evidence) => {
    const place = evidencePlace(evidence);
    return told.has(place) || !gone.has(place);
  };
}
