import { fail, nothingToJudge, orElse, pass, review, withoutCharter } from './results.ts';
import { aboutStorage } from './subjects.ts';
import { aboutTrackers, trackersOf, type Tracker } from './trackers.ts';
import type { Rule } from './rule.ts';

/**
 * Tells of names kept elsewhere than in cookies that the charter does not mention: the same article covers them. A failure
 * where a name is known to measure or to follow, as for a cookie; of the others nobody can tell what they are for.
 */
export const otherStorageUndeclaredRule: Rule = {
  id: 'other-storage-undeclared',
  severity: 'medium',
  basis: 'other-storage',
  restsOn: ['other-storage'],
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    if (context.otherStorage.length === 0) return [nothingToJudge];
    const undeclared = new Set<Tracker['judged']>(
      context.otherStorage.filter(({ verdict }) => verdict === 'undeclared'),
    );
    const trackers = trackersOf(context).filter(({ judged }) => undeclared.has(judged));
    for (const { judged } of trackers) undeclared.delete(judged);
    const unknown = context.otherStorage.filter((judged) => undeclared.has(judged));
    const found = [
      ...aboutTrackers(trackers, (more) => fail('tracker', { ...more, severity: 'high' })),
      ...aboutStorage(unknown, (params, evidence) => review('review', { params, evidence })),
    ];
    return orElse(found, pass('pass'));
  },
};
