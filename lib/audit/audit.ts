import type { CookieDatabase } from '../dictionary/index.ts';
import type { Observation, Portal } from '../observation/index.ts';
import type { AuditReport, CharterEvidence } from './audit-report.ts';
import type { Country } from './countries/country.ts';
import { france } from './countries/france.ts';
import { createKnowledge } from './knowledge.ts';
import type { Knowledge } from './knowledge.ts';
import { createPairer } from './match/pair.ts';
import type { RuleContext } from './rules/rule.ts';
import { rules } from './rules/rules.ts';
import { runRules } from './rules/run-rules.ts';
import { summarise } from './summarise.ts';
import { charterUse } from './verdicts/charter-use.ts';
import type { CharterUse } from './verdicts/charter-use.ts';
import { judgeAll } from './verdicts/judge-all.ts';
import type { Verdicts } from './verdicts/judge-all.ts';

/** All that an audit is made from; nothing else is looked up. */
export interface AuditInput {
  readonly portal: Portal;
  readonly charter: CharterEvidence;
  readonly observation: Observation;
  readonly tool: AuditReport['tool'];
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  /** The Open Cookie Database, where it was loaded; without it our own layer of the dictionary answers alone. */
  readonly database?: CookieDatabase | null;
  /** Whose texts the findings rest on; France by default. */
  readonly country?: Country;
}

/**
 * Compares what a charter declares with what was observed, and judges both sides.
 *
 * Pure: the same input gives the same report; the clock is `generatedAt`.
 *
 * @example audit({ portal, charter, observation, tool: { name: 'Témoin', version: '1.0.0' }, generatedAt }).summary.undeclared
 */
export function audit(input: AuditInput): AuditReport {
  const { portal, charter, observation, tool, generatedAt } = input;
  const use = charterUse(charter);
  const knowledge = createKnowledge(portal, input.database ?? null);
  const pairer = use.kind === 'usable' ? createPairer(use.charter, portal, knowledge.vendorsOf) : null;
  const { entries, ...verdicts } = judgeAll({ portal, observation, use, pairer, knowledge });
  const findings = runRules(rules, contextOf(input, { ...verdicts, entries }, use, knowledge));
  const judged = { charter, coverage: observation.coverage, ...verdicts, findings };
  const { startedAt, observedAt, consent, choices, sent, events, thirdPartyHosts, namesSeenByPage, jarSizeAtStart } =
    observation;
  return {
    schemaVersion: 1,
    tool,
    generatedAt,
    environment: observation.environment,
    portal,
    observation: {
      startedAt,
      observedAt,
      consent,
      ...(choices === undefined ? {} : { choices }),
      events,
      thirdPartyHosts,
      ...(sent === undefined ? {} : { sent }),
      namesSeenByPage,
      jarSizeAtStart,
    },
    ...judged,
    summary: summarise(judged),
    review: null,
  };
}

function contextOf(input: AuditInput, verdicts: Verdicts, use: CharterUse, knowledge: Knowledge): RuleContext {
  const { entries, ...judged } = verdicts;
  return {
    portal: input.portal,
    evidence: input.charter,
    charter: use.kind === 'usable' ? use.charter : null,
    observation: input.observation,
    ...judged,
    own: judged.observed.filter((cookie) => !cookie.sharedDomain),
    country: input.country ?? france,
    known: knowledge.ofCookie,
    knownRow: (index) => entries[index] ?? null,
  };
}
