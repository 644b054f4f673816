import { howMuchLooked, overallTone } from '../../audit/index.ts';
import type { AuditReport } from '../../audit/index.ts';

/**
 * The one thing to do next:
 *
 * - `letter`: something is wrong: send the letter to the provider.
 * - `keep`: nothing is, and all was put to the test: keep the report.
 * - `examine`: too much was not looked at: look at what is missing.
 * - `charter`, `no-table`: there is nothing to compare with: say where the charter is.
 * - `visit`, `events`: nothing, or not everything, came that the charter declares: go on with the visit.
 * - `read`: some points are left to a person.
 */
export type ToDo = 'letter' | 'keep' | 'examine' | 'charter' | 'no-table' | 'visit' | 'events' | 'read';

const byLine: Readonly<Record<string, ToDo>> = {
  'could-not-look': 'examine',
  'no-parents': 'examine',
  'no-charter': 'charter',
  'no-table': 'no-table',
  'nothing-seen': 'visit',
  'to-look-at': 'read',
};

/**
 * What to do next, from a report's own facts: what was found wrong first, then what was not looked at. Its words are
 * `todo.<it>` in every language.
 *
 * @example whatToDo(report) // 'letter'
 */
export function whatToDo(report: Pick<AuditReport, 'summary' | 'coverage'>): ToDo {
  const tone = overallTone(report);
  if (tone === 'attention' || tone === 'absence') return 'letter';
  const { id, params } = report.summary.overall;
  const [, line = ''] = id.split('.');
  if (params['context'] === 'mostly') return 'examine';
  const step = byLine[line];
  if (step !== undefined) return step;
  if (tone === 'calm') return 'keep';
  return howMuchLooked(report.coverage).partly ? 'examine' : 'events';
}

/** How many checks were not made, of how many; null where all were, or where the next thing to do is to make them. */
export function checksNotMade(
  report: Pick<AuditReport, 'summary' | 'coverage'>,
): { readonly count: number; readonly total: number } | null {
  const { hidden, of, partly } = howMuchLooked(report.coverage);
  return !partly || whatToDo(report) === 'examine' ? null : { count: hidden, total: of };
}
