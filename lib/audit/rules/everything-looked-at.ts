import type { CoverageEntry } from '../../observation/index.ts';
import { isObstacle } from '../obstacle.ts';
import { orElse, pass, review } from './results.ts';
import type { RuleResult } from './rule.ts';
import type { Rule } from './rule.ts';

function whereOf({ scope }: CoverageEntry): string {
  switch (scope.kind) {
    case 'first-party-jar':
    case 'third-party':
      return scope.host;
    case 'parent-domain':
      return scope.domain;
    case 'partitioned':
      return scope.topLevelSite;
    case 'other-storage':
    case 'setters':
      return scope.origin;
  }
}

/** Tells what could not be looked at, or not wholly: nothing is said of it. */
export const everythingLookedAtRule: Rule = {
  id: 'everything-looked-at',
  severity: 'low',
  basis: 'agreement',
  evaluate: ({ observation: { coverage } }) => {
    const found = coverage.flatMap((entry, index): readonly RuleResult[] => {
      const more = { params: { where: whereOf(entry) }, evidence: [{ kind: 'coverage', index }] } as const;
      const { scope, outcome, notes } = entry;
      if (outcome.state === 'looked') return notes.filter(isObstacle).map((note) => review(note, more));
      const part = scope.kind === 'other-storage' ? scope.part : undefined;
      return [review(part ?? scope.kind, more)];
    });
    return orElse(found, pass('pass'));
  },
};
