import type { Charter } from '../../charter/index.ts';
import type { DictionaryEntry } from '../../dictionary/index.ts';
import type { CoverageScopeId, Observation, ObservedCookie, Portal } from '../../observation/index.ts';
import type { CharterEvidence, JudgedCookie, JudgedDeclaration, JudgedStorage } from '../audit-report.ts';
import type { Basis, Country } from '../countries/country.ts';
import type { Evidence, Outcome, Severity } from '../finding.ts';
import type { MessageRef } from '../message-ref.ts';

/** All that a rule may look at: what was gathered, and what was judged of it. */
export interface RuleContext {
  readonly portal: Portal;
  readonly evidence: CharterEvidence;
  /** The charter, where it declares or could declare cookies; null where none could be used. */
  readonly charter: Charter | null;
  readonly observation: Observation;
  readonly observed: readonly JudgedCookie[];
  /** Without the vendor's own of a shared domain, which are looked at apart. */
  readonly own: readonly JudgedCookie[];
  readonly otherStorage: readonly JudgedStorage[];
  readonly declared: readonly JudgedDeclaration[];
  readonly country: Country;
  readonly known: (cookie: ObservedCookie) => DictionaryEntry | null;
  /** By index in `declared`. */
  readonly knownRow: (index: number) => DictionaryEntry | null;
}

/** What a rule found; the registry makes a finding of it. */
export interface RuleResult {
  readonly outcome: Outcome;
  /** Tail of the message's id, after `rule.<id>.` or, with a dot before it, after `rule.any`. */
  readonly says: string;
  readonly params: MessageRef['params'];
  readonly evidence: readonly Evidence[];
  /** Where it is not the rule's own. */
  readonly severity: Severity | null;
  readonly basis: Basis | null;
  /** It holds whatever lies where nobody could look. */
  readonly certain?: true;
}

/** A check against a criterion. One rule a file; `rules.ts` lists them all. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Places that must have been looked at before the rule may say that there is nothing; `[]` for a rule on the charter alone. */
  readonly restsOn: readonly CoverageScopeId['kind'][];
  readonly evaluate: (context: RuleContext) => readonly RuleResult[];
}
