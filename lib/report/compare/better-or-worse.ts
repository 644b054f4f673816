import type { AuditReport } from '../../audit/index.ts';
import { knownCounts } from '../../audit/index.ts';
import { whatMatters } from '../headline/what-matters.ts';
import type { Matter } from '../headline/what-matters.ts';
import type { Condition } from './compared-conditions.ts';

/** What of two audits is counted against each other, the gravest first; null where an audit could not tell. */
export interface Measure {
  readonly of: Matter['id'];
  readonly before: number | null;
  readonly after: number | null;
}

export type Answer = 'better' | 'worse' | 'mixed' | 'same' | 'unknown';

const order: readonly Matter['id'][] = ['despite-refusal', 'before-choice', 'undeclared', 'missing'];

/** What was found in each audit, side by side. */
export function measures(before: AuditReport, after: AuditReport): readonly Measure[] {
  const [old, recent] = [counts(before), counts(after)];
  return order.map((of) => ({ of, before: old(of), after: recent(of) }));
}

function counts(report: AuditReport): (of: Matter['id']) => number | null {
  const found = new Map(whatMatters(report).map(({ id, things }) => [id, things.length]));
  const known = knownCounts(report);
  return (of) => (of === 'undeclared' || of === 'missing' ? known[of] : (found.get(of) ?? 0));
}

/** Conditions on which hangs what can be found at all: fewer faults under others are no progress. */
const decisive: ReadonlySet<Condition> = new Set(['page', 'login', 'consent']);

interface Fairness {
  readonly sameHost: boolean;
  readonly conditions: readonly { readonly condition: Condition }[];
  readonly scopesLookedOnce: readonly unknown[];
}

/**
 * Whether the later audit found less, more or as much as the earlier one. Where one of them did not look where the other
 * did, or under other conditions, nobody can say: what was not seen is not mended.
 */
export function betterOrWorse(all: readonly Measure[], { sameHost, conditions, scopesLookedOnce }: Fairness): Answer {
  const fair =
    sameHost && scopesLookedOnce.length === 0 && !conditions.some(({ condition }) => decisive.has(condition));
  const steps = new Set(
    all.map(({ before, after }) => (before === null || after === null ? null : Math.sign(after - before))),
  );
  if (!fair || steps.has(null)) return 'unknown';
  const [more, less] = [steps.has(1), steps.has(-1)];
  if (more && less) return 'mixed';
  if (more) return 'worse';
  return less ? 'better' : 'same';
}
