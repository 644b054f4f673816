import { browser } from 'wxt/browser';
import { stripUrl, type Observation, type Portal, type UnreadableReason } from '../../observation/index.ts';
import { storeOfTab } from '../jar/cookie-store.ts';
import type { PageLink } from '../page/list-links.ts';
import { hostsMissing } from '../permissions/granted.ts';
import { requiredHosts, thirdPartyAccess } from '../permissions/third-party-access.ts';
import { identityOf, type AuditIdentity } from '../session/audit-identity.ts';
import { departure } from '../session/departure.ts';
import { hostShown, moved, type Moved } from '../session/moved.ts';
import { isKept, loadSession } from '../session/sessions.ts';
import { watchHosts } from '../witness/watch-hosts.ts';
import { coverageOfLook } from './coverage-of-look.ts';
import { describePortal } from './describe-portal.ts';
import { readEnvironment } from './environment.ts';
import { listWithControl } from './list-with-control.ts';
import type { PageLook } from './look-at-page.ts';
import { lookAtTab } from './look-at-tab.ts';
import { partitionSiteOf } from './partition-site.ts';
import { rememberLook } from './remember-look.ts';
import { stamped } from './stamped.ts';
import { storedItems } from './stored-items.ts';
import { framesOfSite, thirdParties } from './third-parties.ts';

/** What one look at a tab gave. */
export type Observed =
  | Moved
  | { readonly outcome: 'unreadable'; readonly reason: UnreadableReason }
  | {
      readonly outcome: 'observed';
      /** What all of this is of. */
      readonly audit: AuditIdentity;
      readonly portal: Portal;
      readonly observation: Observation;
      /** Of the portal's host and ancestors, those that may not be read. */
      readonly portalHostsMissing: readonly string[];
      readonly thirdPartyHostsMissing: readonly string[];
      readonly refused: boolean;
      /** Memory took what is to be remembered of this audit. */
      readonly remembered: boolean;
      readonly anyway: boolean;
      readonly links: readonly PageLink[];
      /** How many of the page's links were looked at. */
      readonly linksLooked: 'all' | 'some' | 'none';
      readonly pageUrl: string;
    };

/** How a look is wanted. */
export interface LookOptions {
  /** The host that the tab showed when the audit began. */
  readonly host?: string | undefined;
  /** The audit that this look is part of; absent: one that begins. */
  readonly audit?: AuditIdentity | undefined;
  /** The user wants a page audited that shows no sign of a portal. */
  readonly anyway?: boolean | undefined;
  /** The user was asked for permission and answered. */
  readonly answer?: 'granted' | 'refused' | undefined;
}

/**
 * Looks at a tab: lists its jar, asks its page, and says what could not be looked at. Judges nothing, requests nothing.
 * All that it gives is of one host, one store and one session, or nothing is given.
 *
 * @param now ISO 8601, UTC.
 */
export async function observeTab(tabId: number, options: LookOptions, now: string): Promise<Observed> {
  const tab = await browser.tabs.get(tabId);
  const looked = await lookAtTab(tabId, options.audit?.host ?? options.host);
  if (looked.outcome !== 'seen') return looked;
  const { page, frames } = looked;
  const answering = frames ?? [];
  const { probe } = page;
  const portal = describePortal(probe);
  const store = await storeOfTab(tab);
  const left = options.audit === undefined ? null : await departure(options.audit);
  if (left !== null) return left;
  const before = await loadSession(tabId, portal.host, store);
  const thirdPartyHosts = thirdParties(before, answering, portal);
  const siblings = framesOfSite(answering, portal);
  const required = requiredHosts(portal.host);
  const [portalMissing, siblingsMissing, third] = await Promise.all([
    hostsMissing(required),
    hostsMissing(siblings),
    thirdPartyAccess(thirdPartyHosts),
  ]);
  const readable = !portalMissing.includes(portal.host);
  const { host, registrableDomain } = portal;
  const partitionSite = partitionSiteOf(portal);
  const { readable: thirdPartyReadable, domains: thirdPartyDomains } = third;
  const query = {
    host,
    registrableDomain,
    thirdPartyHosts: thirdPartyReadable,
    thirdPartyDomains,
    store,
    partitionSite,
  };
  const [listing, watching, allSites, environment] = await Promise.all([
    listWithControl({ tabId, readable, probe, query }),
    browser.permissions.contains({ permissions: ['webRequest'] }),
    browser.permissions.contains({ origins: ['*://*/*'] }),
    readEnvironment(store, tab.incognito),
  ]);
  // The page was asked once more beside the list, and another one may have answered.
  if (new URL(listing.probe.url).hostname !== portal.host) return moved(await hostShown(tabId));
  const portalRead = required.filter((one) => !portalMissing.includes(one));
  const siblingsRead = siblings.filter((one) => !siblingsMissing.includes(one));
  const { anyway = false, answer = null, audit } = options;
  const look = {
    tab,
    store,
    portal,
    page,
    before,
    audit,
    thirdPartyHosts,
    readable,
    hostsRead: readable && !listing.failed ? [...portalRead, ...third.granted] : [],
    jar: listing.jar,
    anyway,
    answer,
    watching,
    allSites,
  };
  const [session] = await Promise.all([
    rememberLook({ ...look, now }),
    readable ? watchHosts(tabId, [...portalRead, ...siblingsRead, ...third.granted]) : null,
  ]);
  if (session === null) return moved(await hostShown(tabId));
  const stored = storedItems({ storage: page.storage, sandboxed: probe.sandboxed }, portal.origin);
  const unread = [...portalMissing, ...third.incomplete];
  return {
    outcome: 'observed',
    audit: identityOf(session),
    portal,
    portalHostsMissing: portalMissing,
    thirdPartyHostsMissing: [...new Set([...third.missing, ...siblingsMissing])],
    refused: session.refused,
    remembered: await isKept(tabId),
    anyway: session.anyway,
    links: page.links?.links ?? [],
    linksLooked: linksLooked(page),
    pageUrl: probe.url,
    observation: {
      url: stripUrl(probe.url),
      startedAt: session.startedAt,
      observedAt: now,
      environment,
      cookies: stamped(listing, session, now, probe),
      otherStorage: stored.items,
      consent: listing.jar.consent,
      choices: session.choices,
      events: session.events,
      thirdPartyHosts,
      namesSeenByPage: probe.cookieNames,
      jarSizeAtStart: session.jarSizeAtStart,
      coverage: coverageOfLook(
        {
          portal,
          session,
          listing,
          page,
          frames,
          readable,
          hostsMissing: unread,
          thirdPartyHosts,
          storage: stored.counts,
        },
        now,
      ),
    },
  };
}

function linksLooked({ links }: PageLook): 'all' | 'some' | 'none' {
  if (links === null) return 'none';
  return links.links.length < links.of ? 'some' : 'all';
}
