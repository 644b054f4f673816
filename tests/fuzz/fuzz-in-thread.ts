import { Worker } from 'node:worker_threads';
import type { FuzzOutcome } from './fuzz-target.ts';
import type { FuzzTask } from './fuzz-worker.ts';
import type { TargetId } from './targets.ts';

type Task = Omit<FuzzTask, 'now'>;

/** One input, made small once found to be at fault, may take so long. A longer one never ends. */
const patienceMs = 90_000;

/**
 * Tries inputs in a thread of its own: one that never ends is found and told by its seed, and does not take the rest
 * with it.
 */
export async function fuzzInThread(task: Task): Promise<readonly FuzzOutcome[]> {
  const start = Date.now();
  const end = start + task.milliseconds;
  const outcomes: FuzzOutcome[] = [];
  let { seed } = task;
  while (outcomes.length === 0 || Date.now() < end) {
    const ended = await oneThread({ ...task, seed, milliseconds: Math.max(end - Date.now(), 0) });
    outcomes.push(ended.outcome);
    if (ended.stuckAt === null) break;
    seed = ended.stuckAt + 1;
  }
  return outcomes;
}

interface Ended {
  readonly outcome: FuzzOutcome;
  readonly stuckAt: number | null;
}

async function oneThread(task: Task): Promise<Ended> {
  const now = new Int32Array(new SharedArrayBuffer(8));
  const start = Date.now();
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), { workerData: { ...task, now } });
  const fault = (target: TargetId, check: string, message: string): Ended => {
    const seed = Atomics.load(now, 0);
    const found = { target, check, message, input: null, seed, times: 1 };
    const inputs = Atomics.load(now, 1);
    return {
      outcome: { target, inputs, found: [found], slowest: null, milliseconds: Date.now() - start },
      stuckAt: seed,
    };
  };
  return new Promise((done) => {
    let last = -1;
    let since = Date.now();
    const watch = setInterval(() => {
      const count = Atomics.load(now, 1);
      if (count !== last) [last, since] = [count, Date.now()];
      else if (Date.now() - since > patienceMs) finish(fault(task.target, 'never ends', `${patienceMs} ms`));
    }, 1_000);
    const finish = (ended: Ended): void => {
      clearInterval(watch);
      void worker.terminate();
      done(ended);
    };
    worker.once('message', (outcome: FuzzOutcome) => finish({ outcome, stuckAt: null }));
    worker.once('error', (error) => finish(fault(task.target, 'ends the thread', String(error))));
  });
}
