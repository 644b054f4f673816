import type { Charter } from '../../charter/index.ts';
import type { ObservedCookie, Portal, StoredItem } from '../../observation/index.ts';
import type { JudgedCookie, JudgedStorage, Match, ObservedVerdict } from '../audit-report.ts';
import { isForeign } from '../behind/known-cookie.ts';
import { isSharedDomain } from '../is-judged.ts';
import type { Pairing } from '../match/pair.ts';
import type { MessageRef } from '../message-ref.ts';
import type { CharterUse } from './charter-use.ts';
import { rowParams } from './row-params.ts';
import { unreadMention } from './unread-mention.ts';

interface Judgement {
  readonly verdict: ObservedVerdict;
  readonly match: Match | null;
  readonly near: number | null;
  readonly reason: MessageRef;
}

/** Where the thing lies, as a sentence says it: `own`, or a tail of the message's id. */
type Place = 'own' | 'parent' | 'third' | 'shared' | 'storage';

interface Subject {
  readonly name: string;
  readonly domain: string;
  readonly place: Place;
  /** Whether this audit saw it being set. */
  readonly seenSet: boolean;
}

/** The verdict of a cookie and one sentence that says why. */
export function judgeCookie(cookie: ObservedCookie, pairing: Pairing, use: CharterUse, portal: Portal): JudgedCookie {
  const shared = pairing.match === null && isSharedDomain(cookie, portal);
  const place = shared ? 'shared' : placeOf(cookie);
  const judged = judge(
    { name: cookie.name, domain: cookie.domain, place, seenSet: cookie.setter !== null },
    pairing,
    use,
  );
  return { cookie, sharedDomain: shared, ...judged };
}

/** The same for a name of another storage than cookies. */
export function judgeStored(item: StoredItem, pairing: Pairing, use: CharterUse): JudgedStorage {
  return { item, ...judge({ name: item.name, domain: item.origin, place: 'storage', seenSet: false }, pairing, use) };
}

function placeOf(cookie: ObservedCookie): Place {
  if (isForeign(cookie)) return 'third';
  return cookie.origin === 'parent-domain' ? 'parent' : 'own';
}

function judge(subject: Subject, pairing: Pairing, use: CharterUse): Judgement {
  const base = { match: null, near: null, name: subject.name, domain: subject.domain };
  if (use.kind !== 'usable') {
    return { verdict: 'no-charter', ...nothing, reason: sentence(`reason.no-charter.${use.kind}`, base) };
  }
  return (
    matched(subject, pairing, use.charter) ??
    doubtful(subject, pairing, use.charter) ??
    undeclared(subject, use.charter)
  );
}

const nothing = { match: null, near: null };

type Params = Readonly<Record<string, string | number | null>>;

function sentence(id: string, params: Params): MessageRef {
  const said = Object.entries(params).filter((entry): entry is [string, string | number] => entry[1] !== null);
  return { id, params: Object.fromEntries(said) };
}

function matched({ name, domain, place }: Subject, { match }: Pairing, charter: Charter): Judgement | null {
  const row = match === null ? undefined : charter.declared[match.declared];
  if (match === null || row === undefined) return null;
  const tail = place === 'parent' ? '.parent' : '';
  const reason = sentence(`reason.declared.${match.kind}${tail}`, { name, domain, ...rowParams(row) });
  return { verdict: 'declared', match: { kind: match.kind, declared: match.declared }, near: null, reason };
}

/** A shared-domain cookie is the vendor's own: a likeness to a row of this charter is no reason to doubt. */
function doubtful({ name, domain, place }: Subject, { near }: Pairing, charter: Charter): Judgement | null {
  if (place === 'shared') return null;
  const row = near === null ? undefined : charter.declared[near.declared];
  if (near !== null && row !== undefined) {
    const tail = near.because === 'party' && row.provider === null ? 'party-unstated' : near.because;
    const reason = sentence(`reason.near.${tail}`, { name, domain, ...rowParams(row) });
    return { verdict: 'probably-declared', match: null, near: near.declared, reason };
  }
  const mention = unreadMention(name, charter);
  if (mention === null) return null;
  const reason = sentence('reason.near.unread', { name, table: mention.table + 1, row: mention.row + 1 });
  return { verdict: 'probably-declared', ...nothing, reason };
}

function undeclared({ name, domain, place, seenSet }: Subject, charter: Charter): Judgement {
  if (charter.truncated) {
    return { verdict: 'no-charter', ...nothing, reason: sentence('reason.no-charter.truncated', { name }) };
  }
  // One that nobody saw being set may come from any site of the parent domain.
  const tail = place === 'parent' && !seenSet ? 'parent-unseen' : place;
  return { verdict: 'undeclared', ...nothing, reason: sentence(`reason.undeclared.${tail}`, { name, domain }) };
}
