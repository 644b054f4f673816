import { expect } from 'vitest';
import type { AuditReport } from '../../../lib/audit/index.ts';
import { scopeTarget } from '../../../lib/observation/scope-target.ts';
import { browserName } from '../browsers/start-browser.ts';
import { inFewWords } from '../coverage-shown.ts';
import type { Says } from './row.ts';

/** What a report says, in the terms of a row. */
interface Said {
  readonly overall: string;
  readonly charter: string;
  readonly coverage: readonly string[];
  /** Outcomes by rule. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
  /** Verdicts by name. A name may be a key of objects (`__proto__`). */
  readonly observed: ReadonlyMap<string, string>;
  readonly declared: ReadonlyMap<string, string>;
}

const hostOf = (target: string): string => (URL.canParse(target) ? new URL(target).hostname : target);

/** Lines of coverage in the words of the popup's, the portal's host as `HOST`. */
const coverageOf = ({ coverage, portal }: AuditReport): readonly string[] =>
  inFewWords(
    coverage.map(({ scope, outcome, notes }) => ({
      scope: scope.kind,
      of: hostOf(scopeTarget(scope)).replace(portal.host, 'HOST'),
      state: outcome.state,
      reason: outcome.state === 'looked' ? null : outcome.reason,
      notes,
      text: '',
    })),
  );

export function saidBy(report: AuditReport): Said {
  const rules = Map.groupBy(report.findings, ({ rule }) => rule);
  return {
    overall: report.summary.overall.id.replace('overall.', ''),
    charter: report.charter.retrieval.status,
    coverage: coverageOf(report),
    findings: Object.fromEntries([...rules].map(([rule, found]) => [rule, found.map(({ outcome }) => outcome)])),
    observed: new Map(report.observed.map(({ cookie, verdict }) => [cookie.name, verdict])),
    declared: new Map(report.declared.map(({ declared, verdict }) => [declared.name, verdict])),
  };
}

/** Holds a report against what a row lets it say in this browser. */
export function checkSays(report: AuditReport, says: Says): void {
  const wanted = { ...says, ...says.differs?.[browserName] };
  const said = saidBy(report);
  checkOverall(said, wanted);
  if (wanted.charter !== undefined) expect.soft(said.charter).toBe(wanted.charter);
  if (wanted.coverage !== undefined) expect.soft(said.coverage).toEqual(wanted.coverage);
  expect.soft(said.coverage).toEqual(expect.arrayContaining([...(wanted.coverageHas ?? [])]));
  checkFindings(said, wanted);
  checkNames(said, wanted);
}

function checkOverall({ overall: said }: Said, { overall }: Says): void {
  if ('not' in overall) expect.soft(overall.not).not.toContain(said);
  else expect.soft(overall).toContain(said);
}

function checkFindings({ findings }: Said, says: Says): void {
  for (const [rule, allowed] of Object.entries(says.findings ?? {})) {
    const found = findings[rule] ?? [];
    expect.soft(found, rule).not.toEqual([]);
    expect.soft(allowed, rule).toEqual(expect.arrayContaining([...found]));
  }
}

function checkNames({ observed, declared }: Said, says: Says): void {
  const undeclared = (says.undeclared ?? []).map((name) => [name, 'undeclared'] as const);
  for (const [name, verdict] of [...Object.entries(says.observed ?? {}), ...undeclared]) {
    expect.soft(observed.get(name), name).toBe(verdict);
  }
  for (const [name, verdicts] of Object.entries(says.declared ?? {})) {
    expect.soft(verdicts, name).toContain(declared.get(name));
  }
}
