import type { CoverageEntry } from '../observation/index.ts';
import type { AuditSummary } from './audit-report.ts';
import type { Finding } from './finding.ts';
import type { MessageRef } from './message-ref.ts';
import { hindersLooking } from './hinders-looking.ts';
import type { Judged } from './summarise.ts';
import { hiddenPlaces, hostCookiesLooked, ownCookiesLooked } from './own-cookies.ts';
import { charterUse } from './verdicts/charter-use.ts';

type Counts = Omit<AuditSummary, 'overall'>;

/**
 * The sentence over all: the worst that is certain, and before it, where something could not be looked at, that.
 *
 * The first line that holds is taken (docs/rules.md, "The overall line"): cookies could not be looked at; no charter;
 * a charter without table; undeclared and missing; undeclared; parent domains could not be looked at; missing; a rule
 * that failed; something to look at; no cookie seen; honest.
 */
export function overallLine(counts: Counts, judged: Judged): MessageRef {
  const { coverage } = judged;
  const params = counted(counts);
  if (!hostCookiesLooked(coverage)) return { id: 'overall.could-not-look', params };
  const line = worst(counts, judged);
  if (!ownCookiesLooked(coverage) && !certainWithoutParents.has(line)) return { id: 'overall.no-parents', params };
  const partial = hiddenPlaces(coverage).length > 0;
  return { id: `overall.${line}${partial ? '.partial' : ''}`, params };
}

/** Lines that hold whatever the cookies of the parent domains are. */
const certainWithoutParents: ReadonlySet<string> = new Set([
  'no-charter',
  'no-table',
  'undeclared',
  'undeclared-and-missing',
]);

/** Cookies observed, but for those that are the platform's and not the portal's. */
const ownCookies = ({ observedTotal, toLookAt: { sharedDomain } }: Counts): number => observedTotal - sharedDomain;

/** The charter declares something, and nothing of the portal put it to the test. */
const nothingSeen = (counts: Counts): boolean =>
  counts.declaredTotal > 0 && counts.declaredObserved === 0 && ownCookies(counts) === 0;

function counted(counts: Counts): MessageRef['params'] {
  return {
    undeclared: counts.undeclared,
    missing: counts.missing,
    conditional: counts.conditional,
    observed: counts.declaredObserved,
    declared: counts.declaredTotal,
    cookies: ownCookies(counts),
  };
}

function worst(counts: Counts, judged: Judged): string {
  const use = charterUse(judged.charter);
  if (use.kind !== 'usable') return use.kind === 'absent' ? 'no-charter' : 'no-table';
  if (counts.undeclared > 0) return counts.missing > 0 ? 'undeclared-and-missing' : 'undeclared';
  if (counts.missing > 0) return 'missing';
  if (judged.findings.some((finding) => finding.outcome === 'fail')) return 'other-failure';
  if (toLookAt(counts, judged)) return 'to-look-at';
  return nothingSeen(counts) ? 'nothing-seen' : 'honest';
}

/** Said by the line's own beginning, and never in the headline. */
const saidElsewhere: ReadonlySet<string> = new Set(['everything-looked-at', 'shared-domain']);

function asksForReview({ rule, outcome, severity }: Finding): boolean {
  return outcome === 'needs-review' && severity !== 'recommendation' && !saidElsewhere.has(rule);
}

/** Something stood in the way of cookies: a clean list may be clean for that alone. */
function wasHindered({ outcome, notes }: CoverageEntry): boolean {
  return outcome.state === 'looked' && notes.some(hindersLooking);
}

function toLookAt({ toLookAt: rest }: Counts, { findings, otherStorage, charter, coverage }: Judged): boolean {
  const doubts = rest.probablyDeclared + rest.notLooked + rest.unverifiable + rest.unnamedRows + rest.unreadRows;
  const undeclaredStorage = otherStorage.some((item) => item.verdict !== 'declared');
  if (coverage.some(wasHindered) || charter.content?.truncated === true) return true;
  return doubts > 0 || undeclaredStorage || findings.some(asksForReview);
}
