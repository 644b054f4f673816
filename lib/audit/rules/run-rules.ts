import type { Finding } from '../finding.ts';
import { asFarAsLooked } from './as-far-as-looked.ts';
import type { Rule, RuleContext, RuleResult } from './rule.ts';

function findingOf(rule: Rule, result: RuleResult, context: RuleContext): Finding {
  const id = result.says.startsWith('.') ? `rule.any${result.says}` : `rule.${rule.id}.${result.says}`;
  return {
    rule: rule.id,
    outcome: result.outcome,
    severity: result.severity ?? rule.severity,
    message: { id, params: result.params },
    evidence: result.evidence,
    reference: context.country.references[result.basis ?? rule.basis],
  };
}

/** A rule that breaks down has judged nothing: a person has to look, and the audit goes on. */
function threw(rule: Rule, error: unknown, context: RuleContext): Finding {
  const params = { error: error instanceof Error ? error.name : 'Error' };
  const result = {
    outcome: 'needs-review',
    says: '.threw',
    params,
    evidence: [],
    severity: null,
    basis: null,
  } as const;
  return findingOf(rule, result, context);
}

/** Evaluates rules one by one, in their order; each gives at least one finding. */
export function runRules(rules: readonly Rule[], context: RuleContext): readonly Finding[] {
  return rules.flatMap((rule) => {
    try {
      return asFarAsLooked(rule, rule.evaluate(context), context).map((result) => findingOf(rule, result, context));
    } catch (error) {
      return [threw(rule, error, context)];
    }
  });
}
