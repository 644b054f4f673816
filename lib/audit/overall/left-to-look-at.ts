import type { CoverageEntry } from '../../observation/index.ts';
import type { Finding } from '../finding.ts';
import type { Judged } from '../summarise.ts';
import { hindersLooking } from '../hinders-looking.ts';
import type { Counts } from './overall-line.ts';

/** Said by the line's own beginning, and never in the headline. */
const saidElsewhere: ReadonlySet<string> = new Set(['everything-looked-at', 'shared-domain']);

function asksForReview({ rule, outcome, severity }: Finding): boolean {
  return outcome === 'needs-review' && severity !== 'recommendation' && !saidElsewhere.has(rule);
}

/** Something stood in the way of cookies: a clean list may be clean for that alone. */
function wasHindered({ outcome, notes }: CoverageEntry): boolean {
  return outcome.state === 'looked' && notes.some(hindersLooking);
}

/** A person has something to look at: a doubt, a row without name, undeclared storage, a finding, an obstacle. */
export function isLeftToLookAt(
  { toLookAt: rest }: Counts,
  { findings, otherStorage, charter, coverage }: Judged,
): boolean {
  const doubts = rest.probablyDeclared + rest.notLooked + rest.unverifiable + rest.unnamedRows + rest.unreadRows;
  const undeclaredStorage = otherStorage.some((item) => item.verdict !== 'declared');
  if (coverage.some(wasHindered) || charter.content?.truncated === true) return true;
  return doubts > 0 || undeclaredStorage || findings.some(asksForReview);
}
