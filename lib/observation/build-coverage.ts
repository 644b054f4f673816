import type {
  Coverage,
  CoverageEntry,
  CoverageNote,
  CoverageScopeId,
  CoverageState,
  NotLookedReason,
} from './coverage.ts';
import { otherStorageEntries, type StorageTried } from './other-storage-coverage.ts';
import type { CookieOrigin } from './observed-cookie.ts';
import type { HostsWitness } from './hosts-witness.ts';
import type { Portal } from './portal.ts';
import { jarNotes, isOfAnotherSite, thirdPartyNotes, type Obstacles } from './obstacles.ts';

/** What is known about the looks that were tried. */
export interface LooksTried {
  readonly portal: Pick<Portal, 'host' | 'origin' | 'ancestors' | 'registrableDomain'>;
  /** Hosts (of the portal's ancestors and third parties) that may not be read, or not wholly. */
  readonly hostsMissing: readonly string[];
  /** The user was asked for the portal's hosts and said no. */
  readonly refused: boolean;
  /** The permission was there earlier in this audit. */
  readonly withdrawn: boolean;
  /** Names that the page sees and the list lacks. */
  readonly namesWithheld: readonly string[];
  /** The browser keeps no cookies of this site. */
  readonly cookiesBlocked: boolean;
  /** The list could not be had at all. */
  readonly listFailed: boolean;
  /** The cookies listed: enough to count them by scope. */
  readonly cookies: readonly {
    readonly domain: string;
    readonly origin: CookieOrigin;
    readonly partition: string | null;
  }[];
  readonly thirdPartyHosts: readonly string[];
  /** How far these are known to be all. */
  readonly hostsWitness: HostsWitness;
  /** Domains whose cookies are kept for this site, though its pages were not seen loading from them. */
  readonly notSeenLoading: readonly string[];
  readonly otherStorage: StorageTried;
  /** Who sets cookies is watched; null where nobody asked for it. */
  readonly settersWatched: SettersWatched | null;
  /** What is sent to other sites; absent where nobody notes it. */
  readonly sent?: SentWatched;
  readonly obstacles: Obstacles;
}

/** Requests are watched where responses are, of the hosts that may be read. */
export interface SentWatched {
  readonly requests: number;
  readonly dropped: boolean;
}

export interface SettersWatched {
  readonly seen: number;
  /** Why what was seen may not be all of this page's; null where it is. */
  readonly notLooked: 'page-loaded-before' | 'page-did-not-answer' | null;
  /** What of the responses is not known any more. */
  readonly notes: readonly CoverageNote[];
}

/**
 * Coverage by scope: what was looked at with how much was found, and what was not with its reason.
 * A scope counts as looked at only where nothing says otherwise.
 */
export function buildCoverage(tried: LooksTried): Coverage {
  const { portal, obstacles } = tried;
  const count = (wanted: (cookie: LooksTried['cookies'][number]) => boolean): number =>
    tried.cookies.filter(wanted).length;
  const own = count(({ origin }) => origin === 'host');
  const partitioned = count(({ partition }) => partition !== null);
  return [
    entry(
      { kind: 'first-party-jar', host: portal.host },
      stateOf(jarReason(tried, portal.host), own),
      jarNotes(portal, obstacles),
    ),
    ...portal.ancestors
      .filter((ancestor) => ancestor !== portal.host)
      .map((domain) => {
        const found = count((cookie) => cookie.origin === 'parent-domain' && cookie.domain === domain);
        return entry({ kind: 'parent-domain', domain }, stateOf(jarReason(tried, domain), found));
      }),
    entry(
      { kind: 'partitioned', topLevelSite: portal.registrableDomain },
      stateOf(partitionedReason(tried), partitioned),
    ),
    thirdPartyHostsEntry(tried),
    ...thirdPartiesOf(tried).map((host) => {
      const found = tried.cookies.filter(({ origin, domain }) => isThirdParty(origin) && sharesHost(host, domain));
      const state = stateOf(thirdPartyReason(tried, host), found.length);
      const notes = state.state === 'looked' ? thirdPartyNotes(host, found, obstacles) : [];
      return entry({ kind: 'third-party', host }, state, notes);
    }),
    ...otherStorageEntries(portal.origin, tried.otherStorage),
    setters(tried),
    ...sentEntry(tried),
  ];
}

function stateOf(reason: NotLookedReason | null, count: number): CoverageState {
  return reason === null ? { state: 'looked', count } : { state: 'not-looked', reason };
}

/** Without the portal's own host nothing of the jar is listed, whatever else may be read. */
function jarReason(tried: LooksTried, host: string): NotLookedReason | null {
  const { hostsMissing, portal } = tried;
  if (hostsMissing.includes(host) || hostsMissing.includes(portal.host)) {
    if (tried.withdrawn) return 'permission-withdrawn';
    return tried.refused ? 'permission-refused' : 'permission-missing';
  }
  if (tried.listFailed) return 'failed';
  if (tried.cookiesBlocked) return 'blocked-by-browser';
  return isWithheld(tried) ? 'withheld-by-browser' : null;
}

/** Where a parent domain may not be read, a name that the page sees and the list lacks may well be that domain's. */
function isWithheld({ namesWithheld, hostsMissing, portal }: LooksTried): boolean {
  return namesWithheld.length > 0 && !portal.ancestors.some((ancestor) => hostsMissing.includes(ancestor));
}

/** Partitioned cookies are those of third parties above all: a third party that may not be read hides its own. */
function partitionedReason(tried: LooksTried): NotLookedReason | null {
  const reason = jarReason(tried, tried.portal.host);
  if (reason !== null) return reason;
  if (tried.thirdPartyHosts.some((host) => tried.hostsMissing.includes(host))) return 'not-asked';
  // Of hosts that nobody knows of nobody asked.
  return tried.hostsWitness.hidden;
}

function thirdPartyHostsEntry({
  portal,
  thirdPartyHosts,
  hostsWitness: { hidden, watched },
}: LooksTried): CoverageEntry {
  const scope: CoverageScopeId = { kind: 'third-party-hosts', origin: portal.origin };
  return entry(scope, stateOf(hidden, thirdPartyHosts.length), watched ? [] : ['opened-before']);
}

function thirdPartyReason(tried: LooksTried, host: string): NotLookedReason | null {
  if (!tried.thirdPartyHosts.includes(host))
    return tried.notSeenLoading.includes(host) ? 'not-seen-loading' : 'blocked';
  if (tried.hostsMissing.includes(host)) return 'not-asked';
  if (tried.hostsMissing.includes(tried.portal.host)) return jarReason(tried, tried.portal.host);
  return tried.listFailed ? 'failed' : null;
}

/** Third parties that were loaded from, those that were to be and were stopped, and those whose cookies alone are there. */
function thirdPartiesOf({ thirdPartyHosts, notSeenLoading, obstacles, portal }: LooksTried): readonly string[] {
  const stopped = obstacles.blockedHosts.filter((host) => isOfAnotherSite(host, portal));
  return [...new Set([...thirdPartyHosts, ...stopped, ...notSeenLoading])].toSorted();
}

function setters({ portal, settersWatched }: LooksTried): CoverageEntry {
  const scope: CoverageScopeId = { kind: 'setters', origin: portal.origin };
  if (settersWatched === null) return entry(scope, { state: 'not-looked', reason: 'not-asked' });
  const { notLooked: reason, seen, notes } = settersWatched;
  return entry(scope, stateOf(reason, seen), reason === null ? notes : []);
}

/** Where the pages load from no other site there is nothing to be sent. */
function sentEntry({ portal, sent, settersWatched, thirdPartyHosts, hostsMissing }: LooksTried): Coverage {
  if (sent === undefined || thirdPartyHosts.length === 0) return [];
  const scope: CoverageScopeId = { kind: 'sent', origin: portal.origin };
  if (settersWatched === null || thirdPartyHosts.some((host) => hostsMissing.includes(host))) {
    return [entry(scope, { state: 'not-looked', reason: 'not-asked' })];
  }
  const { notLooked: reason } = settersWatched;
  if (reason !== null) return [entry(scope, { state: 'not-looked', reason })];
  const lost = settersWatched.notes.filter((note) => note === 'worker-restarted');
  const notes = [...lost, ...(sent.dropped ? (['requests-dropped'] as const) : [])];
  return [entry(scope, { state: 'looked', count: sent.requests }, notes)];
}

function isThirdParty(origin: CookieOrigin): boolean {
  return origin === 'third-party' || origin === 'partitioned';
}

function sharesHost(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function entry(scope: CoverageScopeId, outcome: CoverageState, notes: CoverageEntry['notes'] = []): CoverageEntry {
  return { scope, outcome, notes };
}
