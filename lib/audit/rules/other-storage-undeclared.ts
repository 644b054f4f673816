import { nothingToJudge, orElse, pass, review, withoutCharter } from './results.ts';
import { aboutStorage } from './subjects.ts';
import type { Rule } from './rule.ts';

/** Tells of names kept elsewhere than in cookies that the charter does not mention: the same article covers them. */
export const otherStorageUndeclaredRule: Rule = {
  id: 'other-storage-undeclared',
  severity: 'medium',
  basis: 'other-storage',
  restsOn: ['other-storage'],
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    if (context.otherStorage.length === 0) return [nothingToJudge];
    const undeclared = context.otherStorage.filter(({ verdict }) => verdict === 'undeclared');
    return orElse(
      aboutStorage(undeclared, (params, evidence) => review('review', { params, evidence })),
      pass('pass'),
    );
  },
};
