import * as fc from 'fast-check';
import { minimise } from './minimise.ts';
import { holdAgainst, type Failure, type Target } from './target.ts';

/** A fault with a small input that shows it. */
export interface Found extends Failure {
  readonly target: string;
  readonly input: unknown;
  /** Of the input that showed it first. */
  readonly seed: number;
  /** How many inputs showed it. */
  times: number;
}

export interface Slowest {
  readonly milliseconds: number;
  /** Times its yardstick; null where it was too quick to be held against it. */
  readonly ratio: number | null;
  readonly seed: number;
}

export interface FuzzOutcome {
  readonly target: string;
  readonly inputs: number;
  readonly found: readonly Found[];
  readonly slowest: Slowest | null;
  readonly milliseconds: number;
}

export interface FuzzOptions {
  /** The input number `n` has the seed `seed + n`: it comes again whatever else is tried. */
  readonly seed: number;
  readonly milliseconds: number;
  /** At most so many inputs. */
  readonly most?: number;
  /** Told before each input, so that one that never ends is known. */
  readonly before?: (seed: number) => void;
}

/** How long one fault may be made smaller. */
const shrinkingMs = 20_000;

/** Tries inputs until the time is over. Each fault is made small once, and counted afterwards. */
export async function fuzzTarget<Input, Reading>(
  target: Target<Input, Reading>,
  { seed, milliseconds, most = Infinity, before }: FuzzOptions,
): Promise<FuzzOutcome> {
  const start = Date.now();
  const found = new Map<string, Found>();
  let slowest: Slowest | null = null;
  let inputs = 0;
  for (; inputs < most && Date.now() - start < milliseconds; inputs += 1) {
    const own = seed + inputs;
    before?.(own);
    const input = drawn(target.inputs, own);
    const { failures, timing } = await holdAgainst(target, input);
    if (timing.milliseconds > (slowest?.milliseconds ?? 0))
      slowest = { milliseconds: timing.milliseconds, ratio: timing.times, seed: own };
    for (const failure of failures) {
      const known = found.get(failure.check);
      if (known === undefined) found.set(failure.check, await smallest(target, failure, own));
      else known.times += 1;
    }
  }
  return { target: target.id, inputs, found: [...found.values()], slowest, milliseconds: Date.now() - start };
}

/** The input that a check begins with, so that it can be made smaller from there; `fc.sample` gives another one. */
function drawn<Input>(inputs: fc.Arbitrary<Input>, seed: number): Input {
  const made: Input[] = [];
  fc.check(
    fc.property(inputs, (input) => void made.push(input)),
    { seed, numRuns: 1 },
  );
  return made[0] as Input;
}

/** The same fault in the smallest input that is found in a while: first as it was made, then as a text. */
async function smallest<Input, Reading>(
  target: Target<Input, Reading>,
  { check, message }: Failure,
  seed: number,
): Promise<Found> {
  const shows = async (input: Input): Promise<Failure | undefined> =>
    (await holdAgainst(target, input)).failures.find((failure) => failure.check === check);
  const property = fc.asyncProperty(target.inputs, async (input) => (await shows(input)) === undefined);
  const shrunk = await fc.check(property, { seed, numRuns: 1, interruptAfterTimeLimit: shrinkingMs });
  let input = shrunk.counterexample?.[0] ?? drawn(target.inputs, seed);
  const { text } = target;
  if (text !== undefined) {
    const large = input;
    const holds = async (shorter: string): Promise<boolean> => (await shows(text.with(large, shorter))) !== undefined;
    input = text.with(large, await minimise(text.of(large), holds, shrinkingMs));
  }
  return { target: target.id, check, message: (await shows(input))?.message ?? message, input, seed, times: 1 };
}
