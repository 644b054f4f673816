import type { CharterRetrieval, CharterStatus } from '../../charter-address/index.ts';
import { fail, pass, review } from './results.ts';
import type { Rule, RuleResult } from './rule.ts';

/** The page is there and cannot be read, or the way to it was not open. */
const unreadable: ReadonlySet<CharterStatus> = new Set([
  'pdf',
  'login-required',
  'rendered-late',
  'unreachable',
  'too-large',
  'not-html',
  'no-content',
  'page-forbids',
]);

/** What a visitor can read and this program can't, or didn't: no fault of the portal. */
const ourOwnLimit: ReadonlySet<CharterStatus> = new Set(['pdf', 'rendered-late', 'too-large', 'page-forbids']);

type More = Parameters<typeof pass>[1];

/** A page without a word was not read, and one that the portal's own page may have chosen was not for certain. */
function asRead({ through }: CharterRetrieval, isEmpty: boolean, more: More): RuleResult {
  if (isEmpty) return review('unreadable.no-content', more);
  return through === 'page-worker' ? review('through-worker', { ...more, severity: 'medium' }) : pass('pass', more);
}

/** Among all the links there is none; among some of them nobody knows. */
function notFound(linksLooked: CharterRetrieval['linksLooked'], more: Parameters<typeof fail>[1]): RuleResult {
  if (linksLooked === undefined) return fail('not-found', more);
  return linksLooked === 'some' ? review('links-cut', more) : review('links-unread', more);
}

/** Checks that a charter was found and could be read. Elsewhere than on the portal's host: `charter-on-another-host`. */
export const charterFoundRule: Rule = {
  id: 'charter-found',
  severity: 'high',
  basis: 'information',
  restsOn: [],
  evaluate: ({ evidence: { retrieval, content } }) => {
    const { status, httpStatus } = retrieval;
    const params = { status, httpStatus: httpStatus ?? '', url: retrieval.url ?? '' };
    const more = { params, evidence: [{ kind: 'charter' }] } as const;
    if (status === 'read') return [asRead(retrieval, content?.content === 'empty', more)];
    if (status === 'not-found') return [notFound(retrieval.linksLooked, more)];
    if (status === 'http-error') return [fail('http-error', more)];
    if (!unreadable.has(status)) return [review('not-looked', { ...more, severity: 'low' })];
    return [review(`unreadable.${status}`, { ...more, severity: ourOwnLimit.has(status) ? 'low' : null })];
  },
};
