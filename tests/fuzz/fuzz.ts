/**
 * Tries what comes from outside: charters, names, report files, each for a third of the time.
 * `npm run fuzz -- 20` for twenty minutes; `--seed 7`, `--target names`, `--most 1` (with the seed of one input) choose.
 * What is found is made small and kept in tests/fuzz/corpus, where a unit test tries it again.
 */
import { parseArgs } from 'node:util';
import { printTable } from '../bench/print-table.ts';
import { keepInCorpus } from './corpus.ts';
import { fuzzInThread } from './fuzz-in-thread.ts';
import type { FuzzOutcome, Found } from './fuzz-target.ts';
import { targetIds, type TargetId } from './targets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string', multiple: true, default: [...targetIds] },
    most: { type: 'string', default: '1000000000' },
  },
});

const chosen = targetIds.filter((id) => values.target.includes(id));
const milliseconds = (Number(positionals[0] ?? values.minutes) * 60_000) / chosen.length;
const seed = Number(values.seed);
if (!Number.isFinite(milliseconds) || !Number.isSafeInteger(seed)) throw new Error('minutes and seed are numbers');

const outcomes = new Map<TargetId, readonly FuzzOutcome[]>();
for (const target of chosen) {
  console.log(`${target}: ${(milliseconds / 60_000).toFixed(1)} minutes from seed ${seed} on`);
  outcomes.set(target, await fuzzInThread({ target, seed, milliseconds, most: Number(values.most) }));
}

const faults = [...outcomes].flatMap(([target, each]) =>
  each.flatMap(({ found }) => found.map((one) => ({ target, one }))),
);
for (const { target, one } of faults) tell(target, one);

function tell(target: TargetId, { check, message, input, seed: own, times }: Found): void {
  const kept = input === null ? 'not kept' : `kept as ${keepInCorpus({ target, check, input })}`;
  console.log(`\n${target}: ${check} (${times} times)\n  ${message}\n  seed ${own}, ${kept}`);
}

printTable(
  ['target', 'inputs', 'an hour', 'distinct faults', 'slowest reading'],
  [...outcomes].map(([target, each]) => row(target, each)),
);

function row(target: TargetId, each: readonly FuzzOutcome[]): readonly string[] {
  const inputs = each.reduce((sum, one) => sum + one.inputs, 0);
  const spent = each.reduce((sum, one) => sum + one.milliseconds, 0);
  const slowest = each
    .flatMap((one) => one.slowest ?? [])
    .toSorted((one, other) => other.milliseconds - one.milliseconds)[0];
  const found = each.reduce((sum, one) => sum + one.found.length, 0);
  return [
    target,
    String(inputs),
    String(Math.round((inputs / Math.max(spent, 1)) * 3_600_000)),
    String(found),
    slowest === undefined
      ? '-'
      : `${slowest.milliseconds.toFixed(0)} ms${slowest.ratio === null ? '' : ` (${slowest.ratio.toFixed(1)} × its yardstick)`}, seed ${slowest.seed}`,
  ];
}

process.exitCode = faults.length > 0 ? 1 : 0;
