import type { Charter, DeclaredCookie } from '../../charter/index.ts';
import { hasUnseen, withoutUnseen } from '../../cookie/index.ts';
import type { ObservedCookie, Portal, StoredItem } from '../../observation/index.ts';
import type { Match } from '../audit-report.ts';
import { indexNames } from './name-index.ts';
import type { NameHit, NameIndex } from './name-index.ts';
import { partyAgrees } from './party-agrees.ts';
import type { KnownVendors } from './party-agrees.ts';
import { rowParties } from './row-party.ts';
import type { RowParty } from './row-party.ts';

/** Why a declared name that does not count as a match is still worth a look. */
export interface NearMiss {
  readonly declared: number;
  readonly because: 'spelling' | 'unseen' | 'party' | 'storage';
}

/** How one observed thing relates to the charter. */
export interface Pairing {
  readonly match: Match | null;
  readonly near: NearMiss | null;
  /** Every row that covers it: the match, and other rows that declare the same. */
  readonly covering: readonly number[];
}

export interface PartyRow {
  readonly row: DeclaredCookie;
  readonly party: RowParty;
}

export interface Pairer {
  /** The charter's rows in order, each with whose cookie it declares. */
  readonly rows: readonly PartyRow[];
  readonly cookie: (cookie: ObservedCookie) => Pairing;
  readonly stored: (item: StoredItem) => Pairing;
}

/** Rows that name what was observed. */
interface SureHits {
  readonly hits: readonly NameHit[];
  /** Those too that name it only as it looks. */
  readonly alike: readonly NameHit[];
}

const nothing: Pairing = { match: null, near: null, covering: [] };

/** Makes a charter ready for pairing: its names compiled and its rows' parties read, once. */
export function createPairer(charter: Charter, portal: Portal, known: KnownVendors): Pairer {
  const { declared } = charter;
  const index = indexNames(declared.map((row) => (row.matchesNothing ? null : withoutUnseen(row.name))));
  const rows = rowParties(charter, portal);
  const agrees = (declaredRow: number, cookie: ObservedCookie): boolean => {
    const party = rows[declaredRow]?.party;
    return party !== undefined && partyAgrees(party, cookie, known);
  };
  // A name that is not quite right, of a party that is not the right one, is another cookie.
  const ofThisParty = (declaredRow: number | undefined, cookie: ObservedCookie): number | undefined =>
    declaredRow !== undefined && agrees(declaredRow, cookie) ? declaredRow : undefined;
  const keptAs = (hit: NameHit, storage: string): boolean => declared[hit.declared]?.storage === storage;
  // Of either side: a name with a character that nobody sees is not the name that it looks like.
  const disguised = declared.map((row) => row.unseenCharacters === true || hasUnseen(row.name));
  const sure = (name: string): SureHits => {
    const hits = index.sure(name).filter((hit) => disguised[hit.declared] !== true);
    return { hits, alike: index.sure(withoutUnseen(name)) };
  };
  return {
    rows,
    cookie: (cookie) => {
      const { hits, alike } = sure(cookie.name);
      const named = hits.filter((hit) => keptAs(hit, 'cookie'));
      const agreeing = named.filter((hit) => agrees(hit.declared, cookie));
      return pairing(agreeing, [
        ['party', named[0]?.declared],
        ['storage', hits[0]?.declared],
        ['unseen', alike.find((hit) => agrees(hit.declared, cookie))?.declared],
        ['spelling', ofThisParty(nearest(index, cookie.name, hits), cookie)],
      ]);
    },
    stored: (item) => {
      const { hits, alike } = sure(item.name);
      // A charter seldom says where a name is kept: a row that does not is read as one of a cookie.
      const kept = hits.filter((hit) => keptAs(hit, item.storage));
      const covering = kept.length > 0 ? kept : hits.filter((hit) => keptAs(hit, 'cookie'));
      return pairing(covering, [
        ['storage', hits[0]?.declared],
        ['unseen', alike[0]?.declared],
        ['spelling', nearest(index, item.name, hits)],
      ]);
    },
  };
}

/** Spelling is compared for names without any sure match only: it is the costly question. */
function nearest(index: NameIndex, name: string, hits: readonly NameHit[]): number | undefined {
  return hits.length > 0 ? undefined : (index.near(name) ?? undefined);
}

type Doubt = readonly [because: NearMiss['because'], declared: number | undefined];

function pairing(agreeing: readonly NameHit[], doubts: readonly Doubt[]): Pairing {
  const [best] = agreeing;
  if (best !== undefined) return { match: best, near: null, covering: agreeing.map((hit) => hit.declared) };
  for (const [because, declared] of doubts) {
    if (declared !== undefined) return { ...nothing, near: { declared, because } };
  }
  return nothing;
}
