import type { AuditReport, Evidence } from '../audit/index.ts';

/** What the references of a report may point to. */
interface Targets {
  readonly declared: number;
  readonly coverage: number;
  readonly keys: ReadonlySet<string>;
  /** Hosts of other sites that requests went to. */
  readonly hosts: ReadonlySet<string>;
}

/**
 * The first index or key of a report that points to nothing in it, so that no view has to guess.
 *
 * @returns its place (`findings.2.evidence.0`), or null where all is well.
 */
export function firstDanglingReference(report: AuditReport): string | null {
  const targets: Targets = {
    declared: report.declared.length,
    coverage: report.coverage.length,
    keys: new Set([
      ...report.observed.map((judged) => judged.cookie.key),
      ...report.otherStorage.map(({ item }) => `${item.storage}:${item.name}`),
    ]),
    hosts: new Set(report.observation.sent?.map(({ host }) => host)),
  };
  return (
    danglingMatch('observed', report.observed, targets) ??
    danglingMatch('otherStorage', report.otherStorage, targets) ??
    danglingCover(report, targets) ??
    danglingEvidence(report, targets) ??
    danglingReview(report)
  );
}

type Paired = Pick<AuditReport['observed'][number], 'match' | 'near'>;

function danglingMatch(list: string, judged: readonly Paired[], { declared }: Targets): string | null {
  const at = judged.findIndex(
    ({ match, near }) => (match !== null && match.declared >= declared) || (near !== null && near >= declared),
  );
  return at === -1 ? null : `${list}.${at}`;
}

function danglingCover(report: AuditReport, { keys }: Targets): string | null {
  const at = report.declared.findIndex(({ observed }) => observed.some((key) => !keys.has(key)));
  return at === -1 ? null : `declared.${at}.observed`;
}

function danglingEvidence(report: AuditReport, targets: Targets): string | null {
  for (const [at, finding] of report.findings.entries()) {
    const evidence = finding.evidence.findIndex((item) => !pointsSomewhere(item, targets));
    if (evidence !== -1) return `findings.${at}.evidence.${evidence}`;
  }
  return null;
}

/** A review points to a finding, and no two to the same. */
function danglingReview({ findings, review }: AuditReport): string | null {
  if (review === null) return null;
  const seen = new Set<number>();
  for (const [at, { finding }] of review.findings.entries()) {
    if (finding >= findings.length || seen.has(finding)) return `review.findings.${at}`;
    seen.add(finding);
  }
  return null;
}

function pointsSomewhere(evidence: Evidence, { declared, coverage, keys, hosts }: Targets): boolean {
  switch (evidence.kind) {
    case 'observed':
      return keys.has(evidence.key);
    case 'declared':
      return evidence.index < declared;
    case 'coverage':
      return evidence.index < coverage;
    case 'storage':
      return keys.has(`${evidence.storage}:${evidence.name}`);
    case 'sent':
      return hosts.has(evidence.host);
    case 'row':
    case 'charter':
      return true;
  }
}
