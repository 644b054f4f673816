import type { DeclaredCookie } from '../../charter/index.ts';
import { isVendorHost } from '../../dictionary/index.ts';
import type { DictionaryEntry, Vendor } from '../../dictionary/index.ts';
import { scopeTarget } from '../../observation/index.ts';
import type { Coverage, CoverageEntry, CoverageNote, NotLookedReason } from '../../observation/index.ts';
import type { RowParty } from '../match/row-party.ts';

/** Whether all the places where a declared cookie could lie were looked at. */
export type ScopesLooked =
  | { readonly looked: true }
  | {
      readonly looked: false;
      readonly scope: string;
      readonly reason: NotLookedReason | Doubt | 'not-loaded' | 'not-in-audit';
    };

type Kind = CoverageEntry['scope']['kind'];

/** Notes that say by themselves why what was not seen may be there. */
const doubts = ['blocking-not-known', 'no-control-reading', 'partly-looked', 'sightings-dropped'] as const;
type Doubt = (typeof doubts)[number];

/** Notes by which a cookie may be absent though the portal, or its third party, sets it. */
const keepsAway: ReadonlySet<CoverageNote> = new Set<CoverageNote>([
  'third-party-cookies-blocked',
  'requests-blocked',
  'cookies-not-kept',
]);

/** All entries of these kinds must have been looked at, and there must be one of the first kind. */
function allLooked(coverage: Coverage, kinds: readonly [Kind, ...Kind[]]): ScopesLooked {
  const entries = coverage.filter((entry) => kinds.includes(entry.scope.kind));
  if (!entries.some((entry) => entry.scope.kind === kinds[0])) {
    return { looked: false, scope: '', reason: 'not-in-audit' };
  }
  return firstHidden(entries);
}

/** The scopes where a thing so kept could lie: its own part, where the parts of the other storage stand apart. */
function storageOf(storage: DeclaredCookie['storage'], coverage: Coverage): Coverage {
  return coverage.filter(({ scope }) => {
    const part = scope.kind === 'other-storage' ? scope.part : undefined;
    return part === undefined || part === storage;
  });
}

function firstHidden(entries: readonly CoverageEntry[]): ScopesLooked {
  for (const entry of entries) {
    if (entry.outcome.state === 'not-looked') {
      return { looked: false, scope: scopeTarget(entry.scope), reason: entry.outcome.reason };
    }
    // A cookie that the browser or another extension keeps from being set is not missing.
    if (entry.notes.some((note) => keepsAway.has(note))) {
      return { looked: false, scope: scopeTarget(entry.scope), reason: 'blocked' };
    }
    const doubt = doubts.find((note) => entry.notes.includes(note));
    if (doubt !== undefined) return { looked: false, scope: scopeTarget(entry.scope), reason: doubt };
  }
  return { looked: true };
}

function thirdLooked(coverage: Coverage, isTheirs: (host: string) => boolean, name: string): ScopesLooked {
  const theirs = coverage.filter(({ scope }) => isThirdParty(scope, isTheirs));
  if (theirs.length === 0) return { looked: false, scope: name, reason: 'not-loaded' };
  // Another third party that may not be read hides its own partitioned cookies, not this one's.
  const partitioned = coverage.filter(({ scope, outcome }) => scope.kind === 'partitioned' && !isOfOthers(outcome));
  return firstHidden([...theirs, ...partitioned]);
}

/** Why the partitioned cookies of hosts other than those of a party that was looked at may not be known. */
const reasonsOfOthers: ReadonlySet<NotLookedReason> = new Set<NotLookedReason>([
  'not-asked',
  'timeline-cut',
  'frames-unread',
  'led-elsewhere',
  'worker-unwatched',
  'too-many',
  'page-did-not-answer',
  'page-still-loading',
]);

const isOfOthers = (outcome: CoverageEntry['outcome']): boolean =>
  outcome.state === 'not-looked' && reasonsOfOthers.has(outcome.reason);

const ofVendors = (vendors: readonly Vendor[], hosts: readonly string[]) => (host: string) =>
  vendors.some((vendor) => isVendorHost(vendor, host)) || hosts.some((own) => host === own || host.endsWith(`.${own}`));

/**
 * Whether a declared cookie that was not seen could have been seen (docs/rules.md, "missing").
 *
 * A first-party row needs the portal's own jar and all its parent domains: a script sets its cookie on the highest
 * domain that it can, so one closed domain is enough not to know. A third party's row needs every host of that party
 * that the pages loaded from; where they loaded from none, its cookie could not come. The row of a vendor that sets
 * cookies on both sides needs both where its cookie is not known. A storage key needs the storage.
 */
export function scopesLooked(
  row: DeclaredCookie,
  party: RowParty,
  known: DictionaryEntry | null,
  coverage: Coverage,
): ScopesLooked {
  if (row.storage !== 'cookie') return allLooked(storageOf(row.storage, coverage), ['other-storage']);
  const first = allLooked(coverage, ['first-party-jar', 'parent-domain']);
  if (party.kind !== 'other') return first;
  const theirs = ofVendors(party.vendors, party.hosts);
  if (isThirdOnly(party, known)) return thirdLooked(coverage, theirs, thirdName(party));
  if (!first.looked) return first;
  if (scriptsBlocked(coverage, theirs)) return { looked: false, scope: thirdName(party), reason: 'blocked' };
  // Where nobody knows on whose domain such a cookie lies, it may be on a domain of theirs.
  return known === null ? firstHidden(coverage.filter(({ scope }) => isThirdParty(scope, theirs))) : first;
}

const isThirdParty = (scope: CoverageEntry['scope'], isTheirs: (host: string) => boolean): boolean =>
  scope.kind === 'third-party' && isTheirs(scope.host);

/** A vendor's script that the browser did not load could not set its cookie on the portal's domain. */
function scriptsBlocked(coverage: Coverage, isTheirs: (host: string) => boolean): boolean {
  return coverage.some(
    ({ scope, outcome, notes }) =>
      isThirdParty(scope, isTheirs) &&
      (notes.includes('requests-blocked') || (outcome.state === 'not-looked' && outcome.reason === 'blocked')),
  );
}

type Other = Extract<RowParty, { kind: 'other' }>;

function isThirdOnly({ vendors, hosts }: Other, known: DictionaryEntry | null): boolean {
  if (known !== null) return known.party === 'third';
  return vendors.length > 0 ? vendors.every((vendor) => vendor.party === 'third') : hosts.length > 0;
}

function thirdName({ vendors, hosts }: Other): string {
  return vendors[0]?.name ?? hosts[0] ?? '';
}
