import type { Evidence, Outcome } from '../finding.ts';
import type { MessageRef } from '../message-ref.ts';
import type { RuleResult } from './rule.ts';

type More = Partial<Pick<RuleResult, 'params' | 'evidence' | 'severity' | 'basis'>>;

const result =
  (outcome: Outcome) =>
  (says: string, more: More = {}): RuleResult => ({
    outcome,
    says,
    params: {},
    evidence: [],
    severity: null,
    basis: null,
    ...more,
  });

/** The criterion is met, as far as was seen. */
export const pass = result('pass');
/** The criterion is not met, and what shows it was seen. */
export const fail = result('fail');
/** A person has to look: it may or may not be met. */
export const review = result('needs-review');

/** There is nothing here to hold against the criterion. */
export const nothingToJudge: RuleResult = result('not-applicable')('.nothing');
/** There would be nothing here to hold against the criterion, whatever cookies there are. */
export const withoutObject: RuleResult = { ...nothingToJudge, certain: true };
/** Whether anything was refused is not known. */
export const choiceNotLooked: RuleResult = result('not-applicable')('.choice-not-looked');
/** Nothing was seen, of a page that was open before it could be watched. */
export const noneSeen: RuleResult = result('not-applicable')('.none-seen');
/** The page could not be asked what it loads. */
export const pageNotAsked: RuleResult = result('not-applicable')('.page-not-asked');
/** No charter could be used, so that a criterion about it says nothing. */
export const withoutCharter: RuleResult = result('not-applicable')('.no-charter');

const longestList = 12;

/** Names for a sentence, how many more there are, and how many in all: a name that counts twice says so. */
export function named(names: readonly string[]): MessageRef['params'] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const unique = [...times].map(([name, count]) => (count === 1 ? name : `${name} (×${count})`));
  const shown = unique.slice(0, longestList).join(', ');
  const rest = unique.length - longestList;
  return { count: names.length, names: rest > 0 ? `${shown} (+${rest})` : shown };
}

/** A result about several things, or none where there are none. */
export function about<Thing>(
  things: readonly Thing[],
  make: (params: MessageRef['params'], evidence: readonly Evidence[]) => RuleResult,
  name: (thing: Thing) => string,
  evidence: (thing: Thing) => Evidence,
): readonly RuleResult[] {
  return things.length === 0 ? [] : [make(named(things.map(name)), things.map(evidence))];
}

/** What was found; where nothing was, the criterion is met, or there was nothing to hold against it. */
export function orElse(found: readonly RuleResult[], otherwise: RuleResult): readonly RuleResult[] {
  return found.length > 0 ? found : [otherwise];
}
