import type * as fc from 'fast-check';

/** One thing that must hold of every input. */
export interface Check<Input, Reading> {
  readonly id: string;
  /** What is broken, in words; null where it holds. */
  readonly broken: (input: Input, reading: Reading) => string | null | Promise<string | null>;
}

/** What may a reading cost: it is too slow where it takes longer than `floor` and more than `times` its yardstick. */
export interface TimeLimit<Input> {
  /** Processor milliseconds under which nothing is slow: the clock and the collector weigh more. */
  readonly floor: number;
  readonly times: number;
  /** Processor milliseconds that a reading of this input may be held against. */
  readonly yardstick: (input: Input) => number;
}

/** One part of the core that takes what comes from outside. */
export interface Target<Input, Reading> {
  readonly id: string;
  readonly inputs: fc.Arbitrary<Input>;
  /** The work that must not throw, and whose time is taken. */
  readonly read: (input: Input) => Reading;
  readonly checks: readonly Check<Input, Reading>[];
  readonly limit: TimeLimit<Input>;
  /** The one long text of an input, where it has one: it is cut down when a check fails. */
  readonly text?: { readonly of: (input: Input) => string; readonly with: (input: Input, text: string) => Input };
}

/** A check that did not hold. */
export interface Failure {
  readonly check: string;
  readonly message: string;
}

/** Processor milliseconds of this thread. */
export function processorTime<T>(run: () => T): { readonly result: T; readonly milliseconds: number } {
  const before = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

/** Where an error came from: two crashes at one place are one fault. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frame = /\/((?:lib|tests|node_modules)\/[^\s:)]+:\d+)/.exec(stack);
  return frame?.[1] ?? 'somewhere';
}

/** How long a reading took, and how many times its yardstick that is; the yardstick is only taken where it matters. */
export interface Timing {
  readonly milliseconds: number;
  readonly times: number | null;
}

/** One input held against everything: what fails first, if anything does. */
export async function holdAgainst<Input, Reading>(
  { read, checks, limit }: Target<Input, Reading>,
  input: Input,
): Promise<{ readonly failures: readonly Failure[]; readonly timing: Timing }> {
  const failures: Failure[] = [];
  const attempt = async (check: string, act: () => string | null | Promise<string | null>): Promise<void> => {
    try {
      const message = await act();
      if (message !== null) failures.push({ check, message });
    } catch (error) {
      failures.push({ check: `${check} throws in ${placeOf(error)}`, message: String(error).slice(0, 500) });
    }
  };
  let timing: Timing = { milliseconds: 0, times: null };
  let reading: { readonly value: Reading } | null = null;
  await attempt('reading', () => {
    const { result, milliseconds } = processorTime(() => read(input));
    reading = { value: result };
    timing = { milliseconds, times: null };
    return null;
  });
  if (reading === null) return { failures, timing };
  const { value } = reading as { readonly value: Reading };
  for (const { id, broken } of checks) await attempt(id, () => broken(input, value));
  if (timing.milliseconds > limit.floor) {
    timing = againstYardstick(input, read, limit);
    if (timing.times !== null && timing.milliseconds > limit.floor && timing.times > limit.times)
      failures.push({
        check: 'time',
        message: `${timing.milliseconds.toFixed(0)} ms, ${timing.times.toFixed(1)} times its yardstick`,
      });
  }
  return { failures, timing };
}

/** The better of three, so that a busy machine does not count. */
function againstYardstick<Input>(
  input: Input,
  read: (input: Input) => unknown,
  { yardstick }: TimeLimit<Input>,
): Timing {
  const milliseconds = Math.min(...[1, 2, 3].map(() => processorTime(() => read(input)).milliseconds));
  const least = Math.min(...[1, 2, 3].map(() => yardstick(input)));
  return { milliseconds, times: milliseconds / Math.max(least, 0.1) };
}
