import { parentPort, workerData } from 'node:worker_threads';
import { loadCore, type ParseCharter } from './core.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { syntheticCharter } from './synthetic-charter.ts';
import type { ReadingTask, TimedReading } from './timed-reading.ts';

const URL_READ = 'https://portail-exemple.test/terms/cookies-policy/';

function pageOf(task: ReadingTask): { readonly html: string } | { readonly text: string } {
  if (task.kind === 'synthetic') return { html: syntheticCharter(task.bytes).html };
  const hostile = HOSTILE_PAGES.find(({ id }) => id === task.id);
  if (!hostile) throw new Error(`no hostile page called ${task.id}`);
  return hostile.make(task.size);
}

function read(parseCharter: ParseCharter, task: ReadingTask): TimedReading {
  const source = { ...pageOf(task), url: URL_READ };
  let milliseconds = Infinity;
  let declared = 0;
  let truncated = false;
  for (let run = 0; run < task.runs; run += 1) {
    const start = performance.now();
    const charter = parseCharter(source);
    milliseconds = Math.min(milliseconds, performance.now() - start);
    declared = charter.declared.length;
    truncated = charter.truncated;
  }
  return { state: 'read', milliseconds, declared, truncated };
}

const { parseCharter } = await loadCore();
if (!parseCharter) throw new Error('no parseCharter');
// Warm: the first kilobytes would otherwise measure the compiler.
for (let run = 0; run < 20; run += 1) parseCharter({ html: syntheticCharter(5000).html, url: URL_READ });
let result: TimedReading;
try {
  result = read(parseCharter, workerData as ReadingTask);
} catch (error) {
  result = { state: 'crashed', why: String(error) };
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the parent thread, not to a window
parentPort?.postMessage(result);
