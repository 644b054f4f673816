import type { Coverage } from '../observation/index.ts';
import type { AuditSummary, CharterEvidence, JudgedCookie, JudgedDeclaration, JudgedStorage } from './audit-report.ts';
import type { Finding } from './finding.ts';
import type { MessageRef } from './message-ref.ts';
import { overallLine, overallLines, type Counts } from './overall/overall-line.ts';
import { isHidden } from './own-cookies.ts';

/** What a summary is made from: the report's own parts. */
export interface Judged {
  readonly charter: CharterEvidence;
  readonly coverage: Coverage;
  readonly observed: readonly JudgedCookie[];
  readonly otherStorage: readonly JudgedStorage[];
  readonly declared: readonly JudgedDeclaration[];
  readonly findings: readonly Finding[];
}

/** The counts of the headline, what is left to look at, and one sentence over all. */
export function summarise(judged: Judged): AuditSummary {
  const counts = countsOf(judged);
  return { ...counts, overall: overallLine(counts, judged) };
}

/** Every sentence that holds over an audit, the worst first: what a file made by another version may say. */
export function sentencesOver(judged: Judged): readonly MessageRef[] {
  return overallLines(countsOf(judged), judged);
}

function countsOf(judged: Judged): Counts {
  const { charter, coverage, observed, declared } = judged;
  const ofRows = (verdict: JudgedDeclaration['verdict']): number =>
    declared.filter((row) => row.verdict === verdict).length;
  const own = observed.filter((cookie) => !cookie.sharedDomain);
  const ofCookies = (verdict: JudgedCookie['verdict']): number =>
    own.filter((cookie) => cookie.verdict === verdict).length;
  return {
    declaredObserved: ofRows('observed'),
    undeclared: ofCookies('undeclared'),
    missing: ofRows('missing'),
    conditional: ofRows('conditional'),
    toLookAt: {
      probablyDeclared: ofCookies('probably-declared'),
      notLooked: ofRows('not-looked'),
      unverifiable: ofRows('unverifiable'),
      sharedDomain: observed.length - own.length,
      unnamedRows: charter.content?.unnamedRows.length ?? 0,
      unreadRows: charter.content?.unreadRows.length ?? 0,
      scopesNotLooked: coverage.filter(isHidden).length,
    },
    observedTotal: observed.length,
    declaredTotal: declared.length,
  };
}
