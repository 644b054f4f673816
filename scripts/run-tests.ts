import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers/ensure-browsers.ts';

/**
 * Everything that CI checks, in order of price. A step that fails does not hide the next ones; the last line sums all
 * tests: "N passed, N failed".
 */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where vitest leaves its JSON; a step without one counts as one test. */
  readonly results?: string;
}

const output = 'e2e-output';

const steps: readonly Step[] = [
  { name: 'types, lint, format, architecture, dead code', command: ['npm', 'run', '--silent', 'check'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}/unit.json`],
    results: `${output}/unit.json`,
  },
  { name: 'build for Chromium, with its zip', command: ['wxt', 'zip'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'size', command: ['npm', 'run', '--silent', 'size'] },
  { name: 'Firefox linter', command: ['npm', 'run', '--silent', 'lint:firefox'] },
  {
    name: 'real browsers',
    command: [
      'vitest',
      'run',
      '--config=vitest.e2e.config.ts',
      '--reporter=verbose',
      '--reporter=json',
      `--outputFile.json=${output}/e2e.json`,
    ],
    results: `${output}/e2e.json`,
  },
];

interface Count {
  readonly passed: number;
  readonly failed: number;
}

async function runStep({ name, command, results }: Step): Promise<Count> {
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const started = Date.now();
  const [program, ...args] = command;
  const code = await new Promise<number>((resolve) => {
    spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }).on('close', (status) => resolve(status ?? 1));
  });
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`);
  return results === undefined ? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 } : countOf(results, code);
}

function countOf(file: string, code: number): Count {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly numPassedTests: number;
      readonly numFailedTests: number;
      readonly numFailedTestSuites: number;
    };
    // A file that can't even be loaded fails no test of its own, and a runner that dies says nothing.
    const failed = numFailedTests === 0 && code !== 0 ? Math.max(1, numFailedTestSuites) : numFailedTests;
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const counts: Count[] = [];
try {
  ensureBrowsers(['chromium', 'firefox', 'xvfb', 'xdotool'], (line) => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.push({ passed: 0, failed: 1 });
}
for (const step of steps) counts.push(await runStep(step));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
