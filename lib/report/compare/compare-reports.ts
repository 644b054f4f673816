import { charterUse, knownCounts } from '../../audit/index.ts';
import type { AuditReport, JudgedCookie, JudgedDeclaration } from '../../audit/index.ts';
import type { CoverageEntry } from '../../observation/index.ts';
import { isSampleReport } from '../document/sample-report.ts';
import { maskIdentifiers } from '../masking/index.ts';
import { betterOrWorse, measures } from './better-or-worse.ts';
import type { Answer, Measure } from './better-or-worse.ts';
import { changedCookie, changedRow } from './changed-fields.ts';
import { comparedConditions } from './compared-conditions.ts';
import type { ConditionChange } from './compared-conditions.ts';
import { difference } from './difference.ts';
import type { Difference, Named } from './difference.ts';
import { lookedFor } from './looked-for.ts';

/** Which report: enough to name it, and its headline. */
export interface ReportFace {
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly observedAt: string;
  /** Null where the audit could not tell. */
  readonly undeclared: number | null;
  readonly missing: number | null;
}

/** A scope that one audit looked at and the other did not. */
export interface ScopeLookedOnce {
  readonly entry: CoverageEntry;
  readonly lookedIn: 'before' | 'after';
}

export interface ReportComparison {
  readonly before: ReportFace;
  readonly after: ReportFace;
  readonly sameHost: boolean;
  /** Whether one of the two is of a sample portal. */
  readonly sample: boolean;
  readonly cookies: Difference;
  /** Null where the charter was not read in both audits: what was not read neither came nor went. */
  readonly rows: Difference | null;
  /** By the digest of its text; `unknown` where one of the two was not read. */
  readonly charterText: 'same' | 'changed' | 'unknown';
  readonly conditions: readonly ConditionChange[];
  /** What came or went there may only have been unseen. */
  readonly scopesLookedOnce: readonly ScopeLookedOnce[];
  /** What was found in each, side by side. */
  readonly measures: readonly Measure[];
  /** Whether the later audit found less, more or as much. */
  readonly answer: Answer;
}

/**
 * What changed between two audits: cookies and rows that came, went or changed, and whether the charter's text did.
 *
 * Cookies are the same by name, domain, path and partition, whatever the store; rows by name and provider. A name is
 * compared, and shown, without what in it may identify a visitor: `_pk_id.1.` of one browser is that of another, masked or
 * not, and a comparison is printed as it stands. A row whose provider alone is written otherwise is the same row.
 *
 * @example compareReports(lastYear, today).cookies.came
 */
export function compareReports(before: AuditReport, after: AuditReport): ReportComparison {
  const charters = [before, after].every(({ charter }) => charterUse(charter).kind === 'usable');
  const audits = {
    charters,
    listedBefore: before.observation.observedAt,
    listedAfter: after.observation.observedAt,
  };
  const found = measures(before, after);
  const fairness = {
    sameHost: before.portal.host === after.portal.host,
    conditions: comparedConditions(before, after),
    scopesLookedOnce: scopesLookedOnce(before, after),
  };
  return {
    ...fairness,
    measures: found,
    answer: betterOrWorse(found, fairness),
    before: faceOf(before),
    after: faceOf(after),
    sample: [before, after].some(isSampleReport),
    cookies: difference(before.observed, after.observed, {
      face: cookieFace,
      changes: (old, recent) => changedCookie(old, recent, audits),
      lookedBefore: lookedAt(before),
      lookedAfter: lookedAt(after),
    }),
    rows: charters
      ? difference(before.declared, after.declared, {
          face: rowFace,
          changes: changedRow,
          lookedBefore: () => wasRead(before),
          lookedAfter: () => wasRead(after),
          looser: ({ declared }) => declared.name,
        })
      : null,
    charterText: charterText(before, after),
  };
}

/** Of a charter that was cut nobody knows what the rest declares. */
const wasRead = ({ charter }: AuditReport): boolean => charter.content?.truncated === false;

function lookedAt(report: AuditReport): (judged: JudgedCookie) => boolean {
  const looked = lookedFor(report);
  return ({ cookie }) => looked(cookie);
}

function faceOf(report: AuditReport): ReportFace {
  const { undeclared, missing } = knownCounts(report);
  return { host: report.portal.host, observedAt: report.observation.observedAt, undeclared, missing };
}

const cookieFace = ({ cookie }: JudgedCookie): Named => ({
  name: maskIdentifiers(cookie.name),
  where: `${cookie.domain}${maskIdentifiers(cookie.path)}${cookie.partition === null ? '' : ` (${cookie.partition})`}`,
});

const rowFace = ({ declared }: JudgedDeclaration): Named => ({ name: declared.name, where: declared.provider ?? '' });

function charterText(before: AuditReport, after: AuditReport): ReportComparison['charterText'] {
  const [old, recent] = [before.charter.retrieval.sha256Text, after.charter.retrieval.sha256Text];
  if (old === null || recent === null) return 'unknown';
  return old === recent ? 'same' : 'changed';
}

function scopesLookedOnce(before: AuditReport, after: AuditReport): readonly ScopeLookedOnce[] {
  const [old, recent] = [lookedScopes(before), lookedScopes(after)];
  return [
    ...[...old].filter(([key]) => !recent.has(key)).map(([, entry]) => ({ entry, lookedIn: 'before' as const })),
    ...[...recent].filter(([key]) => !old.has(key)).map(([, entry]) => ({ entry, lookedIn: 'after' as const })),
  ];
}

const lookedScopes = ({ coverage }: AuditReport): ReadonlyMap<string, CoverageEntry> =>
  new Map(
    coverage.filter(({ outcome }) => outcome.state === 'looked').map((entry) => [JSON.stringify(entry.scope), entry]),
  );
