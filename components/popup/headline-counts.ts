import { charterUse, hostCookiesLooked, knownCounts, ownCookiesLooked } from '../../lib/audit/index.ts';
import type { AuditReport } from '../../lib/audit/index.ts';

/** Why a figure can't be given. "Could not look" is never shown as zero. */
export type Unknown = 'not-looked' | 'no-charter' | 'no-table';

export type HeadlineCount = 'undeclared' | 'missing' | 'conditional' | 'declared-observed';

export interface Headline {
  /** Null where the figure is not known; what was found stays certain where something else could not be looked at. */
  readonly counts: Readonly<Record<HeadlineCount, number | null>>;
  /** Why figures are not known. */
  readonly unknown: Unknown | null;
  readonly jarLooked: boolean;
}

function unknownBecause(report: AuditReport): Unknown | null {
  if (!ownCookiesLooked(report.coverage)) return 'not-looked';
  const { kind } = charterUse(report.charter);
  if (kind === 'usable') return null;
  return kind === 'absent' ? 'no-charter' : 'no-table';
}

/** The figures of the headline, or why there are none. */
export function headlineOf(report: AuditReport): Headline {
  const { coverage } = report;
  const { declaredObserved, ...counts } = knownCounts(report);
  return {
    counts: { ...counts, 'declared-observed': declaredObserved },
    unknown: unknownBecause(report),
    jarLooked: hostCookiesLooked(coverage),
  };
}
