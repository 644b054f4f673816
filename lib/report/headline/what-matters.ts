import type { AuditReport, Evidence, JudgedCookie, JudgedDeclaration, JudgedStorage } from '../../audit/index.ts';

export type Thing = JudgedCookie | JudgedStorage | JudgedDeclaration;

/** Something that a reader must know at once, with the cookies that it is about. */
export interface Matter {
  readonly id: 'despite-refusal' | 'before-choice' | 'undeclared' | 'missing';
  /** Each once; at least one. */
  readonly things: readonly Thing[];
}

/** Rules that find what comes, stays or is sent in spite of a refusal. */
const despiteRefusal = ['tracker-after-refusal', 'tracker-kept-after-withdrawal', 'tracker-sent-after-refusal'];

/**
 * What was found, the worst first: what came or stayed despite a refusal, what came before any choice, what the charter
 * does not declare, what it declares and does not come. What was not looked at is no finding, and stands elsewhere.
 *
 * @example whatMatters(report)[0]?.things.length // 4
 */
export function whatMatters(report: AuditReport): readonly Matter[] {
  const matters: readonly Matter[] = [
    { id: 'despite-refusal', things: failedBy(despiteRefusal, report) },
    { id: 'before-choice', things: failedBy(['tracker-before-choice'], report) },
    {
      id: 'undeclared',
      things: report.observed.filter(({ verdict, sharedDomain }) => verdict === 'undeclared' && !sharedDomain),
    },
    { id: 'missing', things: report.declared.filter(({ verdict }) => verdict === 'missing') },
  ];
  return matters.filter(({ things }) => things.length > 0);
}

/** What the failed findings of some rules rest on. */
function failedBy(rules: readonly string[], report: AuditReport): readonly Thing[] {
  const evidence = report.findings
    .filter(({ rule, outcome }) => outcome === 'fail' && rules.includes(rule))
    .flatMap((finding) => finding.evidence);
  return [...new Set(evidence.flatMap((piece) => thingsAt(piece, report)))];
}

function thingsAt(evidence: Evidence, { observed, otherStorage }: AuditReport): readonly Thing[] {
  if (evidence.kind === 'observed') return observed.filter(({ cookie }) => cookie.key === evidence.key);
  if (evidence.kind !== 'storage') return [];
  return otherStorage.filter(({ item }) => item.name === evidence.name && item.storage === evidence.storage);
}

/** What a thing is called. */
export function nameOf(thing: Thing): string {
  if ('cookie' in thing) return thing.cookie.name;
  return 'item' in thing ? thing.item.name : thing.declared.name;
}
