import type { CharterEvidence } from '../audit-report.ts';
import type { Charter } from '../../charter/index.ts';

/**
 * What judging can do with a charter.
 *
 * - `usable`: it was read, and what it does not name is not declared.
 * - `absent`: none could be read; the retrieval says why.
 * - `no-table`: a page was read, and nothing in it declares cookies: it may not be the charter at all.
 */
export type CharterUse =
  | { readonly kind: 'usable'; readonly charter: Charter }
  | { readonly kind: 'absent' }
  | { readonly kind: 'no-table' };

/** A charter whose table names no cookie is usable: it was read, and declares none. An empty page was not read. */
export function charterUse({ content }: CharterEvidence): CharterUse {
  if (content === null || content.content === 'empty') return { kind: 'absent' };
  if (content.content === 'no-table') return { kind: 'no-table' };
  return { kind: 'usable', charter: content };
}
