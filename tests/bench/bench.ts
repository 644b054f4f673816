import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BenchResult } from './bench-result.ts';
import { benchAblation } from './ablation.ts';
import { benchCharters } from './charters.ts';
import { type Core, loadCore } from './core.ts';
import { benchCorrected } from './corrected.ts';
import { benchDictionary } from './dictionary.ts';
import { benchJar } from './jar.ts';
import { benchLayouts } from './layouts.ts';
import { benchMatch } from './match.ts';
import { benchMutations } from './mutations.ts';
import { benchNames } from './names.ts';
import { benchPasted } from './pasted.ts';
import { benchPopup } from './popup.ts';
import { benchReadingTime } from './reading-time.ts';
import { benchReport } from './report.ts';
import { benchSetters } from './setters.ts';

const BENCHES: Readonly<Record<string, (core: Core) => BenchResult | Promise<BenchResult>>> = {
  charters: benchCharters,
  layouts: benchLayouts,
  pasted: benchPasted,
  mutations: benchMutations,
  time: benchReadingTime,
  names: benchNames,
  dictionary: benchDictionary,
  match: benchMatch,
  corrected: benchCorrected,
  jar: benchJar,
  popup: benchPopup,
  report: benchReport,
  setters: benchSetters,
};

/** Run only where named: they take long, and measure no budget. */
const LONG: typeof BENCHES = { ablation: benchAblation };
const ALL: typeof BENCHES = { ...BENCHES, ...LONG };

const OUTPUT = resolve(import.meta.dirname, '../../bench-output');

interface Outcome {
  readonly broken: readonly string[];
  readonly notMeasured: readonly string[];
}

/** Runs the benches named (all of them by default), keeps each one's figures, and gives the broken budgets. */
async function run(asked: readonly string[]): Promise<Outcome> {
  const core = await loadCore();
  mkdirSync(OUTPUT, { recursive: true });
  const broken: string[] = [];
  const notMeasured: string[] = [];
  for (const id of asked) {
    console.log(`\n== ${id}`);
    const result = (await ALL[id]?.(core)) ?? { state: 'not-there' as const, why: 'no bench of that name' };
    if (result.state === 'not-there') notMeasured.push(`${id}: ${result.why}`);
    else broken.push(...result.broken.map((budget) => `${id}: ${budget}`));
    writeFileSync(resolve(OUTPUT, `${id}.json`), `${JSON.stringify(result, null, 2)}\n`);
  }
  return { broken, notMeasured };
}

const named = process.argv.slice(2);
const unknown = named.filter((id) => !(id in ALL));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${Object.keys(ALL).join(', ')}`);
  process.exitCode = 2;
} else {
  const { broken, notMeasured } = await run(named.length > 0 ? named : Object.keys(BENCHES));
  for (const gap of notMeasured) console.log(`\nNOT MEASURED ${gap}`);
  for (const budget of broken) console.log(`\nBROKEN BUDGET ${budget}`);
  if (broken.length === 0)
    console.log(notMeasured.length > 0 ? '\nNo budget broken in what was measured.' : '\nNo budget broken.');
  process.exitCode = broken.length === 0 ? 0 : 1;
}
