import type { AuditReport } from '../../lib/audit/index.ts';

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
