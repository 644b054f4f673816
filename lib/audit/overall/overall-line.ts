import type { AuditSummary } from '../audit-report.ts';
import type { MessageRef } from '../message-ref.ts';
import { hostCookiesLooked, ownCookiesLooked } from '../own-cookies.ts';
import type { Judged } from '../summarise.ts';
import { charterUse } from '../verdicts/charter-use.ts';
import { trackersFound } from './found-wrong.ts';
import { howMuchLooked } from './how-much-looked.ts';
import { isTestedWhole, nothingTested } from './how-much-tested.ts';
import { isLeftToLookAt } from './left-to-look-at.ts';

export type Counts = Omit<AuditSummary, 'overall'>;

/** A line as it is asked whether it holds. */
interface Line {
  readonly id: string;
  readonly holds: (counts: Counts, judged: Judged) => boolean;
  /** What was found is certain, however little was looked at. */
  readonly certain?: true;
}

const use = ({ charter }: Judged): string => charterUse(charter).kind;

/**
 * The lines, worst first: what was found wrong, then what could not be compared, then what is left to do. The first that
 * holds is said (docs/rules.md, "The overall line").
 */
const lines: readonly Line[] = [
  { id: 'could-not-look', holds: (_, { coverage }) => !hostCookiesLooked(coverage), certain: true },
  { id: 'despite-refusal', holds: (_, judged) => trackersFound(judged).despiteRefusal > 0, certain: true },
  { id: 'before-choice', holds: (_, judged) => trackersFound(judged).beforeChoice > 0, certain: true },
  { id: 'no-charter', holds: (_, judged) => use(judged) === 'absent', certain: true },
  { id: 'no-table', holds: (_, judged) => use(judged) === 'no-table', certain: true },
  { id: 'undeclared-and-missing', holds: ({ undeclared, missing }) => undeclared > 0 && missing > 0, certain: true },
  { id: 'undeclared', holds: ({ undeclared }) => undeclared > 0, certain: true },
  { id: 'no-parents', holds: (_, { coverage }) => !ownCookiesLooked(coverage), certain: true },
  { id: 'missing', holds: ({ missing }) => missing > 0, certain: true },
  {
    id: 'other-failure',
    holds: (_, { findings }) => findings.some(({ outcome }) => outcome === 'fail'),
    certain: true,
  },
  { id: 'to-look-at', holds: isLeftToLookAt },
  { id: 'nothing-seen', holds: nothingTested },
  { id: 'honest', holds: () => true },
];

/** Lines that say themselves that something could not be looked at. */
const saysItself: ReadonlySet<string> = new Set(['could-not-look', 'no-parents']);

/** Every line that holds, the one that is said first. */
export function overallLines(counts: Counts, judged: Judged): readonly MessageRef[] {
  return lines.filter(({ holds }) => holds(counts, judged)).map((line) => sentence(line, counts, judged));
}

/** The sentence over all. */
export function overallLine(counts: Counts, judged: Judged): MessageRef {
  const line = lines.find(({ holds }) => holds(counts, judged));
  return line === undefined ? { id: 'overall.could-not-look', params: {} } : sentence(line, counts, judged);
}

function sentence(line: Line, counts: Counts, judged: Judged): MessageRef {
  const partial = howMuchLooked(judged.coverage).partly && !saysItself.has(line.id);
  const context = contextOf(line, counts, judged);
  const params = { ...paramsOf(counts, judged), ...(context === null ? {} : { context }) };
  return { id: `overall.${line.id}${partial ? '.partial' : ''}`, params };
}

/** What makes one line say something more, or less: `context` in the sentence's own parameters. */
function contextOf({ id, certain }: Line, counts: Counts, judged: Judged): string | null {
  if (id.startsWith('undeclared')) return trackersFound(judged).undeclared > 0 ? 'trackers' : null;
  if (certain === true) return null;
  if (howMuchLooked(judged.coverage).mostly) return 'mostly';
  return id === 'honest' && !isTestedWhole(counts) ? 'part' : null;
}

function paramsOf(counts: Counts, judged: Judged): MessageRef['params'] {
  const { undeclared, missing, conditional, declaredObserved, declaredTotal, observedTotal, toLookAt } = counts;
  const { hidden, of: places } = howMuchLooked(judged.coverage);
  const { despiteRefusal, beforeChoice, undeclared: trackers } = trackersFound(judged);
  return {
    undeclared,
    missing,
    conditional,
    observed: declaredObserved,
    declared: declaredTotal,
    cookies: observedTotal - toLookAt.sharedDomain,
    hidden,
    places,
    trackers,
    despiteRefusal,
    beforeChoice,
  };
}
