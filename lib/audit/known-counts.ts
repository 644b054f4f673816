import type { AuditReport, AuditSummary } from './audit-report.ts';
import { ownCookiesLooked } from './own-cookies.ts';
import { charterUse } from './verdicts/charter-use.ts';

/** The headline's figures; null where one could not be had. */
export type KnownCounts = Readonly<
  Record<keyof Pick<AuditSummary, 'declaredObserved' | 'undeclared' | 'missing' | 'conditional'>, number | null>
>;

/**
 * The figures that compare the jar with the charter. What was found is certain; a nought is one only where all of the
 * portal's own cookies could be listed and a charter was read, else it is not known: "could not look" is never zero.
 */
export function knownCounts({
  summary,
  coverage,
  charter,
}: Pick<AuditReport, 'summary' | 'coverage' | 'charter'>): KnownCounts {
  const all = ownCookiesLooked(coverage) && charterUse(charter).kind === 'usable';
  const known = (count: number): number | null => (all || count > 0 ? count : null);
  return {
    declaredObserved: known(summary.declaredObserved),
    undeclared: known(summary.undeclared),
    missing: known(summary.missing),
    conditional: known(summary.conditional),
  };
}
