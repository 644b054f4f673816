import type { CookieDatabase } from '../dictionary/index.ts';
import type { Observation, Portal } from '../observation/index.ts';
import type { AuditReport, CharterEvidence, JudgedDeclaration } from './audit-report.ts';
import { isJudged } from './judged-set.ts';
import { createPairer } from './match/pair.ts';
import type { Pairer, Pairing } from './match/pair.ts';
import { createKnowledge } from './knowledge.ts';
import type { Knowledge } from './knowledge.ts';
import { summarise } from './summarise.ts';
import { charterUse } from './verdicts/charter-use.ts';
import type { CharterUse } from './verdicts/charter-use.ts';
import { judgeDeclared } from './verdicts/judge-declared.ts';
import { judgeCookie, judgeStored } from './verdicts/judge-observed.ts';

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
}

const unpaired: Pairing = { match: null, near: null, covering: [] };

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
  const { observed, otherStorage, covered } = judgeObserved(input, use, pairer);
  const declared = judgeRows(pairer, covered, knowledge, observation);
  const judged = { charter, coverage: observation.coverage, observed, otherStorage, declared, findings: [] };
  const { startedAt, observedAt, consent, events, thirdPartyHosts, namesSeenByPage, jarSizeAtStart } = observation;
  return {
    schemaVersion: 0,
    tool,
    generatedAt,
    environment: observation.environment,
    portal,
    observation: { startedAt, observedAt, consent, events, thirdPartyHosts, namesSeenByPage, jarSizeAtStart },
    ...judged,
    summary: summarise(judged),
    review: null,
  };
}

type Covered = ReadonlyMap<number, readonly string[]>;

function judgeObserved({ portal, observation }: AuditInput, use: CharterUse, pairer: Pairer | null) {
  const covered = new Map<number, string[]>();
  const cover = (pairing: Pairing, key: string): Pairing => {
    for (const row of pairing.covering) {
      const keys = covered.get(row);
      if (keys) keys.push(key);
      else covered.set(row, [key]);
    }
    return pairing;
  };
  const observed = observation.cookies
    .filter((cookie) => isJudged(cookie, portal))
    .map((cookie) => judgeCookie(cookie, cover(pairer?.cookie(cookie) ?? unpaired, cookie.key), use, portal));
  const otherStorage = observation.otherStorage.map((item) =>
    judgeStored(item, cover(pairer?.stored(item) ?? unpaired, `${item.storage}:${item.name}`), use),
  );
  return { observed, otherStorage, covered };
}

function judgeRows(
  pairer: Pairer | null,
  covered: Covered,
  knowledge: Knowledge,
  observation: Observation,
): readonly JudgedDeclaration[] {
  if (pairer === null) return [];
  return pairer.rows.map(({ row, party }, index) =>
    judgeDeclared({ row, party, observed: covered.get(index) ?? [], known: knowledge.ofRow(row, party) }, observation),
  );
}
