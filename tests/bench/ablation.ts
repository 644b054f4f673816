import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { copyOfProject } from '../guards/copy-of-project.ts';
import type { Ablation } from './ablation/ablation-rule.ts';
import { ablations } from './ablation/ablations.ts';
import { ablationCorpus } from './ablation/corpus.ts';
import type { CorpusPage } from './ablation/corpus.ts';
import type { BenchResult } from './bench-result.ts';
import { printTable } from './print-table.ts';

/** What is read otherwise without a rule. */
interface AblationFigures {
  readonly rule: string;
  readonly file: string;
  readonly pages: readonly string[];
  readonly own: number;
  readonly shared: number;
  readonly mutations: number;
  /** Tests that turn red; null where none was run. */
  readonly tests: number | null;
}

/** The rooms whose tests are about the reading of charters. */
const testedRooms = ['lib/words', 'lib/cookie', 'lib/page', 'lib/charter', 'lib/charter-address'];

/** Every page's reading by the core of a copy, as a digest; each copy is loaded anew, in a worker of its own. */
function readingsIn(copy: string, pages: readonly CorpusPage[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('ablation/reading-worker.ts', import.meta.url), {
      workerData: { face: join(copy, 'lib/index.ts'), pages },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** How many tests of the reader fail in a copy. */
function failingTests(copy: string): number {
  const report = join(copy, 'ablation-tests.json');
  try {
    execFileSync(
      join('node_modules', '.bin', 'vitest'),
      ['run', '--reporter=json', `--outputFile=${report}`, ...testedRooms],
      { cwd: copy, stdio: 'pipe' },
    );
    return 0;
  } catch {
    const { numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { readonly numFailedTests: number };
    return numFailedTests;
  }
}

/** Does something in the copy while a rule is out of it. */
async function without<T>(
  copy: string,
  { file, text, without: rest }: Ablation,
  measure: () => Promise<T>,
): Promise<T> {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    source.replace(text, () => rest),
  );
  try {
    return await measure();
  } finally {
    writeFileSync(path, source);
  }
}

/**
 * Takes each rule of the reader out in turn, and says which labelled pages, which of them in other clothes and how many
 * tests are read otherwise then. `RULES=explains,byParts` takes out those alone; `TESTS=1` runs the tests as
 * well, `MUTATIONS=0` leaves the other clothes out.
 */
export async function benchAblation(): Promise<BenchResult> {
  const wanted = process.env['RULES']?.split(',') ?? [];
  const chosen = ablations.filter(({ rule }) => wanted.length === 0 || wanted.includes(rule));
  const corpus = ablationCorpus(process.env['MUTATIONS'] !== '0');
  const copy = copyOfProject();
  try {
    const whole = await readingsIn(copy, corpus);
    const figures: AblationFigures[] = [];
    for (const ablation of chosen) {
      const figure = await without(copy, ablation, async () => {
        const readings = await readingsIn(copy, corpus);
        const changed = corpus.filter((_, at) => readings[at] !== whole[at]);
        return figuresOf(ablation, changed, process.env['TESTS'] === '1' ? failingTests(copy) : null);
      });
      console.log(figure.rule, figure.own, figure.shared, figure.mutations, figure.tests ?? '');
      figures.push(figure);
    }
    print(figures);
    return { state: 'measured', broken: [], figures };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function figuresOf(
  { rule, file }: Ablation,
  changed: readonly CorpusPage[],
  tests: AblationFigures['tests'],
): AblationFigures {
  const of = (kind: CorpusPage['kind']): readonly string[] =>
    changed.filter((page) => page.kind === kind).map(({ id }) => id);
  const [own, shared] = [of('own'), of('shared')];
  return {
    rule,
    file,
    pages: [...shared, ...own],
    own: own.length,
    shared: shared.length,
    mutations: of('mutation').length,
    tests,
  };
}

function print(figures: readonly AblationFigures[]): void {
  printTable(
    ['rule', 'file', 'shared', 'own', 'mutations', 'tests'],
    figures
      .toSorted((a, b) => a.own + a.shared - b.own - b.shared || a.mutations - b.mutations)
      .map(({ rule, file, shared, own, mutations, tests }) => [
        rule,
        file,
        String(shared),
        String(own),
        String(mutations),
        tests === null ? '-' : String(tests),
      ]),
  );
}
