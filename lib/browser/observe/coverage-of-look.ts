import {
  buildCoverage,
  namesWithheld,
  type Coverage,
  type CoverageNote,
  type Portal,
  type StoredItem,
} from '../../observation/index.ts';
import type { PageProbe } from '../page/probe-page.ts';
import type { AuditSession } from '../session/audit-session.ts';
import type { ControlledListing } from './list-with-control.ts';

/** From this many cookies of a site on, browsers drop old ones: Chromium keeps 180 at most, down to 150 when it tidies. */
const nearLimit = 150;

/** Everything that one look knows of what it could and could not see. */
export interface LookSeen {
  readonly portal: Portal;
  readonly session: AuditSession;
  readonly listing: ControlledListing;
  readonly probe: PageProbe;
  readonly readable: boolean;
  readonly hostsMissing: readonly string[];
  readonly thirdPartyHosts: readonly string[];
  readonly items: readonly StoredItem[] | null;
}

/** What of the portal was looked at, by scope. */
export function coverageOfLook(seen: LookSeen): Coverage {
  const { session, listing, readable } = seen;
  return buildCoverage({
    portal: seen.portal,
    hostsMissing: seen.hostsMissing,
    refused: session.refused,
    withdrawn: session.wasGranted && !readable,
    namesWithheld: readable ? namesWithheld(listing.probe.cookieNames, listing.names) : [],
    listFailed: listing.failed,
    cookies: listing.jar.cookies,
    thirdPartyHosts: seen.thirdPartyHosts,
    otherStorageCount: seen.items?.length ?? null,
    settersWatched: settersWatched(seen),
    notes: notes(seen),
  });
}

function settersWatched({
  session,
  probe,
}: LookSeen): { readonly seen: number; readonly pageLoadedBefore: boolean } | null {
  if (session.settersSince === null) return null;
  return { seen: session.headerSets.length, pageLoadedBefore: probe.loadedAt < Date.parse(session.settersSince) };
}

function notes({ session, listing, hostsMissing }: LookSeen): readonly CoverageNote[] {
  const listed = new Set(listing.jar.cookies.map(({ name, domain }) => `${name};${domain}`));
  const kept = (set: AuditSession['headerSets'][number]): boolean => listed.has(`${set.name};${set.domain}`);
  const lost = session.headerSets.some(
    (set) =>
      session.thirdPartyHosts.includes(set.domain) &&
      !hostsMissing.includes(set.domain) &&
      set.askedLifetimeSeconds !== null &&
      !kept(set),
  );
  return [
    ...(lost ? (['third-party-cookies-blocked'] as const) : []),
    ...(session.requestsBlocked ? (['requests-blocked'] as const) : []),
    ...(listing.jar.siteCookieCount >= nearLimit ? (['near-cookie-limit'] as const) : []),
  ];
}
