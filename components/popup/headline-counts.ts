import { charterUse, holdsSomething, hostCookiesLooked, knownCounts, ownCookiesLooked } from '../../lib/audit/index.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { CoverageEntry } from '../../lib/observation/index.ts';

/** Why a figure can't be given. "Could not look" is never shown as zero. */
export type Unknown = 'not-looked' | 'no-charter' | 'no-table';

export type HeadlineCount = 'undeclared' | 'missing' | 'conditional' | 'declared-observed';

export interface Headline {
  /** Null where the figure is not known; what was found stays certain where something else could not be looked at. */
  readonly counts: Readonly<Record<HeadlineCount, number | null>>;
  /** Why figures are not known. */
  readonly unknown: Unknown | null;
  readonly toLookAt: number;
  /** Some scope of cookies was not looked at: the figures hold only for the rest. */
  readonly partial: boolean;
  readonly jarLooked: boolean;
}

const notLooked = (entry: CoverageEntry): boolean => entry.outcome.state === 'not-looked';

function unknownBecause(report: AuditReport): Unknown | null {
  if (!ownCookiesLooked(report.coverage)) return 'not-looked';
  const { kind } = charterUse(report.charter);
  if (kind === 'usable') return null;
  return kind === 'absent' ? 'no-charter' : 'no-table';
}

/** The figures of the headline, or why there are none. */
export function headlineOf(report: AuditReport): Headline {
  const { summary, coverage } = report;
  const { declaredObserved, ...counts } = knownCounts(report);
  const cookieScopes = coverage.filter((entry) => holdsSomething(entry) && entry.scope.kind !== 'other-storage');
  return {
    counts: { ...counts, 'declared-observed': declaredObserved },
    unknown: unknownBecause(report),
    toLookAt: Object.values(summary.toLookAt).reduce((sum, count) => sum + count, 0),
    partial: cookieScopes.some(notLooked),
    jarLooked: hostCookiesLooked(coverage),
  };
}
