import type {
  Coverage,
  CoverageEntry,
  CoverageNote,
  CoverageScopeId,
  CoverageState,
  NotLookedReason,
} from './coverage.ts';
import type { CookieOrigin } from './observed-cookie.ts';
import type { Portal } from './portal.ts';

/** What is known about the looks that were tried. */
export interface LooksTried {
  readonly portal: Pick<Portal, 'host' | 'origin' | 'ancestors' | 'registrableDomain'>;
  /** Hosts (of the portal's ancestors and third parties) that may not be read. */
  readonly hostsMissing: readonly string[];
  /** The user was asked for the portal's hosts and said no. */
  readonly refused: boolean;
  /** The permission was there earlier in this audit. */
  readonly withdrawn: boolean;
  /** Names that the page sees and the list lacks. */
  readonly namesWithheld: readonly string[];
  /** The list could not be had at all. */
  readonly listFailed: boolean;
  /** The cookies listed: enough to count them by scope. */
  readonly cookies: readonly {
    readonly domain: string;
    readonly origin: CookieOrigin;
    readonly partition: string | null;
  }[];
  readonly thirdPartyHosts: readonly string[];
  /** Names kept in other storage; null where the page could not be asked. */
  readonly otherStorageCount: number | null;
  /** Who sets cookies is watched; null where nobody asked for it. */
  readonly settersWatched: { readonly seen: number; readonly pageLoadedBefore: boolean } | null;
  readonly notes: readonly CoverageNote[];
}

/**
 * Coverage by scope: what was looked at with how much was found, and what was not with its reason.
 * A scope counts as looked at only where nothing says otherwise.
 */
export function buildCoverage(tried: LooksTried): Coverage {
  const { portal } = tried;
  const count = (wanted: (cookie: LooksTried['cookies'][number]) => boolean): number =>
    tried.cookies.filter(wanted).length;
  const jar = (host: string, found: number): CoverageState => {
    const reason = jarReason(tried, host);
    return reason === null ? { state: 'looked', count: found } : { state: 'not-looked', reason };
  };
  return [
    entry(
      { kind: 'first-party-jar', host: portal.host },
      jar(
        portal.host,
        count(({ origin }) => origin === 'host'),
      ),
      tried.notes,
    ),
    ...portal.ancestors
      .filter((ancestor) => ancestor !== portal.host)
      .map((domain) =>
        entry(
          { kind: 'parent-domain', domain },
          jar(
            domain,
            count((cookie) => cookie.origin === 'parent-domain' && cookie.domain === domain),
          ),
        ),
      ),
    entry(
      { kind: 'partitioned', topLevelSite: portal.registrableDomain },
      jar(
        portal.host,
        count(({ partition }) => partition !== null),
      ),
    ),
    ...tried.thirdPartyHosts.map((host) =>
      entry(
        { kind: 'third-party', host },
        thirdParty(
          tried,
          host,
          count(({ origin, domain }) => isThirdParty(origin) && sharesHost(host, domain)),
        ),
      ),
    ),
    entry({ kind: 'other-storage', origin: portal.origin }, otherStorage(tried.otherStorageCount)),
    setters(tried),
  ];
}

/** Without the portal's own host nothing at all is listed, whatever else was granted. */
function jarReason(tried: LooksTried, host: string): NotLookedReason | null {
  if (tried.hostsMissing.includes(tried.portal.host) || tried.hostsMissing.includes(host)) {
    if (tried.withdrawn) return 'permission-withdrawn';
    return tried.refused ? 'permission-refused' : 'permission-missing';
  }
  if (tried.listFailed) return 'failed';
  return tried.namesWithheld.length > 0 ? 'withheld-by-browser' : null;
}

function thirdParty(tried: LooksTried, host: string, count: number): CoverageState {
  if (tried.hostsMissing.includes(host)) return { state: 'not-looked', reason: 'not-asked' };
  if (tried.hostsMissing.includes(tried.portal.host) || tried.listFailed) {
    return { state: 'not-looked', reason: jarReason(tried, host) ?? 'failed' };
  }
  return { state: 'looked', count };
}

function otherStorage(count: number | null): CoverageState {
  return count === null ? { state: 'not-looked', reason: 'failed' } : { state: 'looked', count };
}

function setters({ portal, settersWatched }: LooksTried): CoverageEntry {
  const scope: CoverageScopeId = { kind: 'setters', origin: portal.origin };
  if (settersWatched === null) return entry(scope, { state: 'not-looked', reason: 'not-asked' });
  return settersWatched.pageLoadedBefore
    ? entry(scope, { state: 'not-looked', reason: 'page-loaded-before' })
    : entry(scope, { state: 'looked', count: settersWatched.seen });
}

function isThirdParty(origin: CookieOrigin): boolean {
  return origin === 'third-party' || origin === 'partitioned';
}

function sharesHost(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function entry(scope: CoverageScopeId, outcome: CoverageState, notes: readonly CoverageNote[] = []): CoverageEntry {
  return { scope, outcome, notes };
}
