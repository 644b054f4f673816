import { charterTarget } from './charters/charter-target.ts';
import { fuzzTarget, type FuzzOptions, type FuzzOutcome } from './fuzz-target.ts';
import { nameTarget } from './names/name-target.ts';
import { reportTarget } from './reports/report-target.ts';
import { holdAgainst, type Failure, type Target } from './target.ts';

interface Fuzzer {
  readonly fuzz: (options: FuzzOptions) => Promise<FuzzOutcome>;
  /** Holds one input of the corpus against everything. */
  readonly hold: (input: unknown) => Promise<readonly Failure[]>;
}

const fuzzer = <Input, Reading>(target: Target<Input, Reading>): Fuzzer => ({
  fuzz: async (options) => fuzzTarget(target, options),
  hold: async (input) => (await holdAgainst(target, input as Input)).failures,
});

/** Everything that takes what comes from outside, by its id. */
export const targets = {
  charters: fuzzer(charterTarget),
  names: fuzzer(nameTarget),
  reports: fuzzer(reportTarget),
} as const;

export type TargetId = keyof typeof targets;

export const targetIds = Object.keys(targets) as readonly TargetId[];
