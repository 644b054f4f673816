import { parentPort, workerData } from 'node:worker_threads';
import type { FuzzOutcome } from './fuzz-target.ts';
import { targets, type TargetId } from './targets.ts';

/** What a thread is given: the seed of the input that it works on lies in `now`, for whoever finds it stuck. */
export interface FuzzTask {
  readonly target: TargetId;
  readonly seed: number;
  readonly milliseconds: number;
  readonly most: number;
  readonly now: Int32Array;
}

const { target, now, ...options } = workerData as FuzzTask;
const outcome: FuzzOutcome = await targets[target].fuzz({
  ...options,
  before: (seed) => {
    Atomics.store(now, 0, seed);
    Atomics.add(now, 1, 1);
  },
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the parent thread, not to a window
parentPort?.postMessage(outcome);
