import { Worker } from 'node:worker_threads';

/** How long a reading took, apart from making the page; or why there is no time. */
export type TimedReading =
  | {
      readonly state: 'read';
      readonly milliseconds: number;
      /** Processor time of the reading thread: what a busy machine does not lengthen. Ratios are taken of this. */
      readonly cpuMilliseconds: number;
      readonly declared: number;
      readonly truncated: boolean;
    }
  | { readonly state: 'crashed'; readonly why: string }
  | { readonly state: 'stopped'; readonly afterMilliseconds: number };

export type ReadingTask =
  | { readonly kind: 'synthetic'; readonly bytes: number }
  /** The same page given to the HTML parser alone. */
  | { readonly kind: 'parse5'; readonly bytes: number }
  | { readonly kind: 'hostile'; readonly id: string; readonly size: number };

/** Reads in a thread of its own, so that a page that never ends or eats the memory does not take the bench with it. */
export function timeReading(task: ReadingTask, limitMilliseconds = 60_000): Promise<TimedReading> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('reading-worker.ts', import.meta.url), { workerData: task });
    const clock = setTimeout(() => {
      resolve({ state: 'stopped', afterMilliseconds: limitMilliseconds });
      void worker.terminate();
    }, limitMilliseconds);
    const finish = (result: TimedReading): void => {
      clearTimeout(clock);
      resolve(result);
      void worker.terminate();
    };
    worker.once('message', finish);
    worker.once('error', (error) => finish({ state: 'crashed', why: String(error) }));
  });
}
