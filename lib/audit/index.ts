export { audit } from './audit.ts';
export type { AuditInput } from './audit.ts';
export { entryOfCookie, isForeign } from './behind/known-cookie.ts';
export type { KnownCookie } from './behind/known-cookie.ts';
export { whoIsBehind } from './behind/who-is-behind.ts';
export type { Behind } from './behind/who-is-behind.ts';
export { basisOf } from './countries/basis-of.ts';
export type {
  AuditReport,
  AuditSummary,
  CharterEvidence,
  CharterVersion,
  DeclaredVerdict,
  JudgedCookie,
  JudgedDeclaration,
  JudgedStorage,
  Match,
  ObservedVerdict,
} from './audit-report.ts';
export type { AuditorReview, FindingReview, ReviewDecision } from './auditor-review.ts';
export type { Evidence, Finding, Outcome, Reference, Severity } from './finding.ts';
export { isOnSharedDomain } from './shared-domains.ts';
export { howMuchLooked } from './overall/how-much-looked.ts';
export { knownCounts } from './known-counts.ts';
export type { MessageRef } from './message-ref.ts';
export { overallTone, type OverallTone } from './overall/overall-tone.ts';
export { sentencesOver, summarise } from './summarise.ts';
export { charterUse } from './verdicts/charter-use.ts';
export { isMisspelling } from './verdicts/is-misspelling.ts';
export { hiddenPlaces, holdsSomething, hostCookiesLooked, ownCookiesLooked } from './own-cookies.ts';
