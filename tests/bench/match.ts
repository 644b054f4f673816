import { sampleCharter, sampleEvidence, sampleRow } from '../fixtures/audit/declared.ts';
import { sampleCookie, sampleObservation, samplePortal } from '../fixtures/audit/observed.ts';
import type { AuditInput, AuditReport } from '../../lib/index.ts';
import type { BenchResult } from './bench-result.ts';
import type { Core } from './core.ts';
import { printTable } from './print-table.ts';

const PORTAL = samplePortal('data.exemple.test');
const AT = '2026-11-20T10:00:00Z';

/** Ten times the observed and ten times the declared: linear is 10, every pair compared is 100. */
const GROWTH_BUDGET = 30;
const NOISE_MILLISECONDS = 20;

/** One jar and one charter of the sizes asked for. The kinds decide what the names look like. */
interface Mix {
  readonly id: string;
  readonly declared: (index: number) => string;
  readonly observed: (index: number, declared: number) => string;
}

const MIXES: readonly Mix[] = [
  {
    id: 'literals, patterns, misspellings',
    declared: (index) =>
      [`cookie_${index}`, `track_${index}_*`, `_pk_id.${index}.<hash>`, `visitor${index}-####`][index % 4] ?? '',
    observed: (index, declared) => {
      const row = index % declared;
      return (
        [`cookie_${row}`, `track_${row}_x${index}`, `_pk_id.${row}.ab${index}`, `visitro${row}-1234`, `other_${index}`][
          index % 5
        ] ?? ''
      );
    },
  },
  { id: 'none alike', declared: (index) => `declared_${index}`, observed: (index) => `seen-${index * 7}` },
  {
    id: 'patterns with one start',
    declared: (index) => `_s*${index}_end`,
    observed: (index) => `_s${'ab'.repeat(10)}${index}_en`,
  },
  { id: 'patterns with one end', declared: (index) => `*_${index}_x`, observed: (index) => `${index}_${index + 1}_y` },
  {
    id: 'all near',
    declared: (index) => `session_cookie_${index}`,
    observed: (index, declared) => `Session_cookie_${index % declared}`,
  },
];

function input({ declared, observed }: Mix, observedCount: number, declaredCount: number): AuditInput {
  const rows = Array.from({ length: declaredCount }, (_, index) =>
    sampleRow({ name: declared(index), provider: 'Opendatasoft' }),
  );
  const cookies = Array.from({ length: observedCount }, (_, index) =>
    sampleCookie({ name: observed(index, declaredCount), path: `/${index}` }),
  );
  return {
    portal: PORTAL,
    charter: sampleEvidence(sampleCharter(rows)),
    observation: sampleObservation(PORTAL, { cookies }),
    tool: { name: 'Témoin', version: '0.0.0' },
    generatedAt: AT,
  };
}

/** 10,000 observed against 1,000 declared cookies, beside 1,000 against 100. */
export function benchMatch(core: Core): BenchResult {
  const audit = core.audit as ((input: AuditInput) => AuditReport) | null;
  if (!audit) return { state: 'not-there', why: 'lib/index.ts does not export audit yet' };
  const figures = MIXES.map((mix) => {
    const small = fastest(audit, input(mix, 1000, 100));
    const large = fastest(audit, input(mix, 10_000, 1000));
    return { id: mix.id, small, large, growth: large.milliseconds / small.milliseconds };
  });
  printTable(
    ['names', '1,000 × 100, processor ms', '10,000 × 1,000', 'growth', 'declared', 'near'],
    figures.map(({ id, small, large, growth }) => [
      id,
      small.milliseconds.toFixed(1),
      large.milliseconds.toFixed(1),
      `${growth.toFixed(1)}×`,
      String(large.declared),
      String(large.near),
    ]),
  );
  const slow = figures.filter(({ large, growth }) => growth > GROWTH_BUDGET && large.milliseconds > NOISE_MILLISECONDS);
  const broken = slow.map(({ id, growth }) => `${id}: ${growth.toFixed(1)}× the time for ten times each side`);
  return { state: 'measured', broken, figures };
}

function fastest(audit: (input: AuditInput) => AuditReport, task: AuditInput): MatchFigures {
  let milliseconds = Infinity;
  let report: AuditReport | null = null;
  for (let run = 0; run < 4; run += 1) {
    const before = process.threadCpuUsage();
    report = audit(task);
    const used = process.threadCpuUsage(before);
    milliseconds = Math.min(milliseconds, (used.user + used.system) / 1000);
  }
  const verdicts = report?.observed.map(({ verdict }) => verdict) ?? [];
  return {
    milliseconds,
    declared: verdicts.filter((verdict) => verdict === 'declared').length,
    near: verdicts.filter((verdict) => verdict === 'probably-declared').length,
  };
}

interface MatchFigures {
  /** Processor time: what a busy machine does not lengthen. */
  readonly milliseconds: number;
  readonly declared: number;
  readonly near: number;
}
