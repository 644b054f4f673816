import type { AuditReport, Finding } from '../../lib/audit/index.ts';

/** The demonstration's columns. Each figure is the report's own: nothing is counted again here. */
export const columns = ['declared', 'observed', 'undeclared', 'missing', 'conditional'] as const;

export type Column = (typeof columns)[number];

export const figuresOf = ({ summary }: AuditReport): Readonly<Record<Column, number>> => ({
  declared: summary.declaredTotal,
  observed: summary.observedTotal,
  undeclared: summary.undeclared,
  missing: summary.missing,
  conditional: summary.conditional,
});

/** What the report finds fault with, or asks a person to look at, beyond what is only recommended or not looked at. */
export const faultsOf = ({ findings }: AuditReport): readonly Finding[] =>
  findings.filter(
    ({ outcome, severity }) =>
      outcome === 'fail' || (outcome === 'needs-review' && (severity === 'high' || severity === 'medium')),
  );
