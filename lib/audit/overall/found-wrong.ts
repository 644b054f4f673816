import type { Evidence } from '../finding.ts';
import type { Judged } from '../summarise.ts';

/** How many trackers were found at fault, by what was found: each counts once. */
export interface TrackersFound {
  /** Come after a refusal, or kept in spite of one. */
  readonly despiteRefusal: number;
  readonly beforeChoice: number;
  /** Not declared in the charter, and known to measure or to follow. */
  readonly undeclared: number;
}

const keyOf = (evidence: Evidence): readonly string[] => {
  if (evidence.kind === 'observed') return [evidence.key];
  if (evidence.kind === 'sent') return [evidence.host];
  return evidence.kind === 'storage' ? [`${evidence.storage}:${evidence.name}`] : [];
};

function count({ findings }: Judged, rules: readonly string[], severe: boolean): number {
  const failed = findings.filter(
    ({ rule, outcome, severity }) => rules.includes(rule) && outcome === 'fail' && (!severe || severity === 'high'),
  );
  return new Set(failed.flatMap(({ evidence }) => evidence.flatMap(keyOf))).size;
}

/** The trackers that the rules found at fault. */
export function trackersFound(judged: Judged): TrackersFound {
  return {
    despiteRefusal: count(
      judged,
      ['tracker-after-refusal', 'tracker-kept-after-withdrawal', 'tracker-sent-after-refusal'],
      false,
    ),
    beforeChoice: count(judged, ['tracker-before-choice'], false),
    undeclared: count(judged, ['undeclared-cookies', 'third-party-undeclared'], true),
  };
}
