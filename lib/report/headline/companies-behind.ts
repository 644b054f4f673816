import { whoIsBehind } from '../../audit/index.ts';
import type { AuditReport } from '../../audit/index.ts';
import type { Matter } from './what-matters.ts';

/** Whose the things of a matter are. */
export interface CompaniesBehind {
  /** The one with most of them first. */
  readonly known: readonly string[];
  /** Nobody knows who is behind some of them. */
  readonly someUnknown: boolean;
}

/** The companies behind what matters. */
export function companiesBehind({ things }: Matter, report: AuditReport): CompaniesBehind {
  const byCompany = Map.groupBy(things, (thing) => whoIsBehind(thing, report)?.company ?? null);
  const known = [...byCompany]
    .flatMap(([company, theirs]) => (company === null ? [] : [{ company, count: theirs.length }]))
    .toSorted((one, other) => other.count - one.count)
    .map(({ company }) => company);
  return { known, someUnknown: byCompany.has(null) };
}
