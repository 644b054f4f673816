import { domainMatches, withoutRootDot } from '../cookie/index.ts';
import type { CoverageNote } from './coverage.ts';
import type { Portal } from './portal.ts';

/** What stood in the way of cookies while they were looked at. */
export interface Obstacles {
  /** Hosts of which a request of the page was stopped, by the browser or another extension. */
  readonly blockedHosts: readonly string[];
  /** Hosts whose responses were seen asking for cookies that the browser did not keep. */
  readonly notKeptFrom: readonly string[];
  /** Responses were watched since before the page was loaded: what the browser did not keep would have been seen. */
  readonly responsesWatched: boolean;
  /** The browser partitions every third party’s cookies (Firefox); else a partitioned one may be there though others are blocked. */
  readonly partitionsAll: boolean;
  /** The page could be asked which cookies it sees. */
  readonly controlRead: boolean;
  /** The browser holds so many cookies of this site that it may have dropped some. */
  readonly nearCookieLimit: boolean;
  /** More cookies came and went than the audit remembers. */
  readonly sightingsDropped: boolean;
}

type Site = Pick<Portal, 'host' | 'registrableDomain'>;

const isOfSite = (host: string, { registrableDomain }: Site): boolean =>
  domainMatches(withoutRootDot(host), withoutRootDot(registrableDomain));

/** Whether a host is another site’s. */
export function isOfAnotherSite(host: string, site: Site): boolean {
  return !isOfSite(host, site);
}

/** Warnings about the portal's own jar: its own site's requests, its own cookies, its own number of them. */
export function jarNotes(site: Site, obstacles: Obstacles): readonly CoverageNote[] {
  const own = (hosts: readonly string[]): boolean => hosts.some((host) => isOfSite(host, site));
  return [
    ...(own(obstacles.blockedHosts) ? (['requests-blocked'] as const) : []),
    ...(own(obstacles.notKeptFrom) ? (['cookies-not-kept'] as const) : []),
    ...(obstacles.nearCookieLimit ? (['near-cookie-limit'] as const) : []),
    ...(obstacles.sightingsDropped ? (['sightings-dropped'] as const) : []),
    ...(obstacles.controlRead ? [] : (['no-control-reading'] as const)),
  ];
}

/** Warnings about one third party that was looked at. @param found its cookies that the browser holds. */
export function thirdPartyNotes(
  host: string,
  found: readonly { readonly partition: string | null }[],
  obstacles: Obstacles,
): readonly CoverageNote[] {
  const letIn = found.some(({ partition }) => partition === null || obstacles.partitionsAll);
  return [
    ...(!letIn && !obstacles.responsesWatched ? (['blocking-not-known'] as const) : []),
    ...(obstacles.notKeptFrom.includes(host) ? (['third-party-cookies-blocked'] as const) : []),
    ...(obstacles.blockedHosts.includes(host) ? (['requests-blocked'] as const) : []),
  ];
}
