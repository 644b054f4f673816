import type { CharterEvidence } from '../../lib/audit/index.ts';
import type { CharterContent } from '../../lib/charter/index.ts';
import type { CharterStatus } from '../../lib/charter-address/index.ts';

/** What stands between the audit and a charter that declares cookies. */
export type CharterProblem =
  | { readonly kind: 'status'; readonly status: Exclude<CharterStatus, 'read'> }
  | { readonly kind: 'content'; readonly content: Exclude<CharterContent, 'declares-cookies'> };

/** Null where the charter was read and declares cookies. */
export function charterProblem({ retrieval, content }: CharterEvidence): CharterProblem | null {
  if (retrieval.status !== 'read') return { kind: 'status', status: retrieval.status };
  if (content === null) return { kind: 'content', content: 'empty' };
  return content.content === 'declares-cookies' ? null : { kind: 'content', content: content.content };
}

/** Asking again may give another outcome. */
export function worthRetrying(problem: CharterProblem): boolean {
  return problem.kind === 'status' && ['http-error', 'unreachable', 'not-looked'].includes(problem.status);
}
