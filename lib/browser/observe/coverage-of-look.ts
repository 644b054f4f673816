import { withoutRootDot, isSentTo } from '../../cookie/index.ts';
import {
  buildCoverage,
  hostsNotKept,
  keepsNothing,
  hostsWitness,
  isOfAnotherSite,
  namesWithheld,
  type Coverage,
  type FrameWitness,
  type HostsWitness,
  type LooksTried,
  type Obstacles,
  type Portal,
  type StorageTried,
} from '../../observation/index.ts';
import type { AuditSession } from '../session/audit-session.ts';
import type { ControlledListing } from './list-with-control.ts';
import type { PageLook } from './look-at-page.ts';

/** From this many cookies of a site on, browsers drop old ones: Chromium keeps 180 at most, down to 150 when it tidies. */
const nearLimit = 150;

/** Everything that one look knows of what it could and could not see. */
export interface LookSeen {
  readonly portal: Portal;
  readonly session: AuditSession;
  readonly listing: ControlledListing;
  readonly page: PageLook;
  /** What each document of the tab told; null where none answered. */
  readonly frames: readonly FrameWitness[] | null;
  readonly readable: boolean;
  readonly hostsMissing: readonly string[];
  readonly thirdPartyHosts: readonly string[];
  readonly storage: StorageTried;
}

/** What of the portal was looked at, by scope. @param now ISO 8601, UTC. */
export function coverageOfLook(seen: LookSeen, now: string): Coverage {
  const { session, listing, readable } = seen;
  return buildCoverage({
    portal: seen.portal,
    hostsMissing: seen.hostsMissing,
    refused: session.refused,
    withdrawn: session.wasGranted && !readable,
    namesWithheld: readable ? namesWithheld(listing.probe.cookieNames, listing.names) : [],
    cookiesBlocked: areCookiesBlocked(seen.page) || keepsNoneAsked(seen, now),
    listFailed: listing.failed,
    cookies: listing.jar.cookies,
    thirdPartyHosts: seen.thirdPartyHosts,
    hostsWitness: witnessOf(seen),
    // Where all requests were watched it is known that this page loaded from none of them.
    notSeenLoading: responsesWatched(seen) === 'all' ? [] : listing.jar.notSeenLoading,
    otherStorage: seen.storage,
    settersWatched: settersWatched(seen),
    sent: {
      requests: session.sent.reduce((sum, { requests }) => sum + (requests ?? 0), 0),
      dropped: session.sentDropped,
    },
    obstacles: obstacles(seen, now),
  });
}

/** The browser's own word, or a storage that it keeps from a page with an origin of its own: one setting rules both. */
function areCookiesBlocked({ probe, storage }: PageLook): boolean {
  if (probe.cookiesEnabled === false) return true;
  return probe.sandboxed === false && typeof storage === 'object' && storage['local-storage'] === 'refused';
}

/** The portal's responses asked for cookies to be kept, and this audit never saw one of its own. */
function keepsNoneAsked(seen: LookSeen, now: string): boolean {
  const { session, portal } = seen;
  const own = session.headerSets.filter((set) => isSentTo(set, portal.host) && wouldBeListed(set, seen));
  const held = Object.values(session.sightings).filter(({ cookie }) => cookie.party === 'first');
  return keepsNothing(
    own,
    held.map(({ cookie }) => cookie),
    now,
  );
}

function settersWatched({ session, page: { probe, answer } }: LookSeen): LooksTried['settersWatched'] {
  const { settersSince, setsSeen: seen, interrupted, setsDropped } = session;
  if (settersSince === null) return null;
  const loadedBefore = probe.loadedAt < Date.parse(settersSince) ? 'page-loaded-before' : null;
  const notLooked = answer === 'none' ? 'page-did-not-answer' : loadedBefore;
  const lost = interrupted ? (['worker-restarted'] as const) : [];
  return { seen, notLooked, notes: [...lost, ...(setsDropped ? (['responses-dropped'] as const) : [])] };
}

function witnessOf(seen: LookSeen): HostsWitness {
  const { session, portal, hostsMissing, page } = seen;
  const told = hostsWitness(seen.frames, {
    host: withoutRootDot(portal.host),
    goneSigns: session.frameLedAt >= seen.page.probe.loadedAt ? ['led-elsewhere'] : [],
    responses: responsesWatched(seen),
    hostsDropped: session.hostsDropped,
    isToldOf: (host) =>
      isOfAnotherSite(host, portal) && (hostsMissing.includes(host) || session.blockedHosts.includes(host)),
  });
  if (page.answer === 'none') return { hidden: 'page-did-not-answer', watched: false };
  return { ...told, hidden: told.hidden ?? (page.answer === 'loading' ? 'page-still-loading' : null) };
}

/** Of which sites responses were watched since before the page was loaded. */
function responsesWatched({ session, page: { probe } }: LookSeen): 'all' | 'own' | 'none' {
  const sinceBefore = (since: string | null): boolean => since !== null && probe.loadedAt >= Date.parse(since);
  if (session.interrupted || !sinceBefore(session.redirectsSince)) return 'none';
  return sinceBefore(session.allSitesSince) ? 'all' : 'own';
}

function obstacles(seen: LookSeen, now: string): Obstacles {
  const { session, listing } = seen;
  const sets = session.headerSets.filter((set) => wouldBeListed(set, seen));
  return {
    blockedHosts: session.blockedHosts,
    notKeptFrom: hostsNotKept(sets, listing.jar.cookies, now),
    responsesWatched: settersWatched(seen)?.notLooked === null,
    partitionsAll: import.meta.env.FIREFOX,
    controlRead: listing.probe.cookieNames !== null,
    sightingsDropped: session.sightingsDropped,
    nearCookieLimit: listing.jar.siteCookieCount >= nearLimit,
  };
}

/** Whether a cookie that this response asked for would be in the list, if the browser held it. */
function wouldBeListed(set: AuditSession['headerSets'][number], seen: LookSeen): boolean {
  const { portal, hostsMissing, thirdPartyHosts, listing, readable } = seen;
  const host = URL.parse(set.url)?.hostname ?? '';
  if (!readable || listing.failed || hostsMissing.includes(set.domain) || hostsMissing.includes(host)) return false;
  const third = thirdPartyHosts.includes(host) && (set.crossSite || set.partitioned);
  return third || isSentTo(set, portal.host);
}
