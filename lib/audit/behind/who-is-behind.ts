import { lookUpOwn } from '../../dictionary/index.ts';
import type { CookieCategory } from '../../dictionary/index.ts';
import type { DeclaredCookie } from '../../charter/index.ts';
import type { AuditReport, JudgedCookie, JudgedDeclaration, JudgedStorage } from '../audit-report.ts';
import { entryOfCookie, knownField } from './known-cookie.ts';
import type { KnownCookie } from './known-cookie.ts';

/** Where it is known from: our own entries, the portal's charter, or the Open Cookie Database, which nobody vouches for. */
export type KnownFrom = 'own' | 'charter' | 'open-cookie-database';

/** The company behind a cookie and what the cookie is for. At least one of them is known. */
export interface Behind {
  readonly company: string | null;
  /** In one of five classes, which every language has a word for; null where only words say it. */
  readonly category: CookieCategory | null;
  /** In a sentence: ours in both languages, the charter's in its own, the database's in English. */
  readonly purpose: { readonly fr: string | null; readonly en: string } | string | null;
  readonly from: KnownFrom;
}

export type Judged = JudgedCookie | JudgedStorage | JudgedDeclaration;

/**
 * Who is behind a cookie, a stored item or a declared name, and what it is for: from our own entries, else from the row
 * that declares it, else from the Open Cookie Database as the audit had it. The same for every view, file and letter.
 *
 * @param judged of the report's `observed`, `otherStorage` or `declared`
 * @returns null where nobody says anything of it
 * @example whoIsBehind(judged, report)?.company // 'Google'
 */
export function whoIsBehind(judged: Judged, report: Pick<AuditReport, 'declared' | 'portal'>): Behind | null {
  const known = judged.known ?? knownToday(judged, report);
  const declared = saidByCharter(rowOf(judged, report));
  const listed = known === null ? null : { ...known, company: known.provider, from: known.layer };
  if (listed?.from === 'own' || declared === null) return listed === null ? null : behindOf(listed);
  if (listed === null) return declared;
  // The charter's word stands; what it leaves out the database fills.
  return { ...declared, company: declared.company ?? listed.company, category: declared.category ?? listed.category };
}

const behindOf = ({ company, category, purpose, from }: Behind): Behind => ({ company, category, purpose, from });

/** A report made before what is known was kept in it: our own entries are asked now. */
function knownToday(judged: Judged, { portal }: Pick<AuditReport, 'portal'>): KnownCookie | null {
  if ('cookie' in judged) {
    const { cookie } = judged;
    return knownField(entryOfCookie(cookie, lookUpOwn(cookie.name, cookie.domain))).known ?? null;
  }
  const name = 'item' in judged ? judged.item.name : judged.declared.name;
  return knownField(lookUpOwn(name, portal.host)).known ?? null;
}

/** The row that declares it; one that only resembles it says nothing of it. */
function rowOf(judged: Judged, report: Pick<AuditReport, 'declared'>): DeclaredCookie | null {
  if ('declared' in judged) return judged.declared;
  return judged.match === null ? null : (report.declared[judged.match.declared]?.declared ?? null);
}

const saying = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text);

function saidByCharter(row: DeclaredCookie | null): Behind | null {
  if (row === null) return null;
  const company = saying(row.provider) ?? saying(row.service);
  const purpose = saying(row.purpose);
  return company === null && purpose === null && row.category === null
    ? null
    : { company, category: row.category, purpose, from: 'charter' };
}
