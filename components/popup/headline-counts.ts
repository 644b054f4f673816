import type { AuditReport } from '../../lib/audit/index.ts';
import type { CoverageEntry } from '../../lib/observation/index.ts';

/** Why a figure can't be given. "Could not look" is never shown as zero. */
export type Unknown = 'not-looked' | 'no-charter' | 'no-table';

export type HeadlineCount = 'undeclared' | 'missing' | 'conditional' | 'declared-observed';

export interface Headline {
  readonly counts: Readonly<Record<HeadlineCount, number>>;
  /** Set where none of the counts is known. */
  readonly unknown: Unknown | null;
  readonly toLookAt: number;
  /** Some scope of cookies was not looked at: the figures hold only for the rest. */
  readonly partial: boolean;
  readonly jarLooked: boolean;
}

const notLooked = (entry: CoverageEntry): boolean => entry.outcome.state === 'not-looked';

/** Whether the portal's own jar was listed; without an entry about it, it was not. */
function jarLooked({ coverage }: AuditReport): boolean {
  const jars = coverage.filter((entry) => entry.scope.kind === 'first-party-jar');
  return jars.length > 0 && !jars.some(notLooked);
}

/** The portal receives the cookies of its parent domains too: without them no figure of its own is known. */
function essentialLooked(report: AuditReport): boolean {
  return (
    jarLooked(report) && !report.coverage.some((entry) => entry.scope.kind === 'parent-domain' && notLooked(entry))
  );
}

function unknownBecause(report: AuditReport): Unknown | null {
  if (!essentialLooked(report)) return 'not-looked';
  const content = report.charter.content?.content ?? 'empty';
  if (content === 'empty') return 'no-charter';
  return content === 'no-table' ? 'no-table' : null;
}

/** The figures of the headline, or why there are none. */
export function headlineOf(report: AuditReport): Headline {
  const { summary, coverage } = report;
  const cookieScopes = coverage.filter(({ scope }) => scope.kind !== 'setters' && scope.kind !== 'other-storage');
  return {
    counts: {
      undeclared: summary.undeclared,
      missing: summary.missing,
      conditional: summary.conditional,
      'declared-observed': summary.declaredObserved,
    },
    unknown: unknownBecause(report),
    toLookAt: Object.values(summary.toLookAt).reduce((sum, count) => sum + count, 0),
    partial: cookieScopes.some(notLooked),
    jarLooked: jarLooked(report),
  };
}
