import { browser } from 'wxt/browser';
import { stampStored, stripUrl } from '../../observation/index.ts';
import { hostsMissing } from '../permissions/granted.ts';
import { requiredHosts, thirdPartyAccess } from '../permissions/third-party-access.ts';
import { identityOf } from '../session/audit-identity.ts';
import { hostShown, moved } from '../whereabouts/moved.ts';
import { isKept, loadSession } from '../session/sessions.ts';
import { watchHosts } from '../witness/watch-hosts.ts';
import { coverageOfLook } from './coverage-of-look.ts';
import { readEnvironment } from './environment.ts';
import { listWithControl } from './list-with-control.ts';
import type { PageProbe } from '../page/probe-page.ts';
import type { PageLook } from './look-at-page.ts';
import { lookAtTab } from './look-at-tab.ts';
import type { LookOptions, Observed } from './observed.ts';
import { partitionSiteOf } from './partition-site.ts';
import { rememberLook } from './remember-look.ts';
import { stamped } from './stamped.ts';
import { storedItems } from './stored-items.ts';
import { framesOfSite, hostsAskedBy, thirdParties } from './third-parties.ts';

/**
 * Looks at a tab: lists its jar, asks its page, and says what could not be looked at. Judges nothing, requests nothing.
 * All that it gives is of one host, one store and one session, or nothing is given.
 *
 * @param now ISO 8601, UTC.
 */
export async function observeTab(tabId: number, options: LookOptions, now: string): Promise<Observed> {
  const tab = await browser.tabs.get(tabId);
  const looked = await lookAtTab(tab, options);
  if (looked.outcome !== 'seen') return looked;
  const { page, frames, portal, store } = looked;
  const { probe } = page;
  const answering = frames ?? [];
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
  const portalRead = required.filter((one) => !portalMissing.includes(one));
  const siblingsRead = siblings.filter((one) => !siblingsMissing.includes(one));
  const stored = storedItems({ storage: page.storage, sandboxed: probe.sandboxed }, portal.origin);
  const { answer = null, audit } = options;
  const look = {
    tab,
    store,
    portal,
    page,
    before,
    audit,
    thirdPartyHosts,
    hostsAsked: hostsAskedBy(answering, portal, before),
    readable,
    hostsRead: listing.read ? [...portalRead, ...third.granted] : [],
    jar: listing.jar,
    stored,
    anyway: options.anyway === true,
    answer,
    watching,
    allSites,
  };
  const [session] = await Promise.all([
    // The page was asked once more beside the list, and another one may have answered.
    hostOf(listing.probe) === portal.host ? rememberLook({ ...look, now }) : null,
    readable ? watchHosts(tabId, [...portalRead, ...siblingsRead, ...third.granted]) : null,
  ]);
  if (session === null) return moved(await hostShown(tabId));
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
    pageAnswers: page.answer !== 'none',
    pageUrl: probe.url,
    observation: {
      url: stripUrl(probe.url),
      startedAt: session.startedAt,
      observedAt: now,
      environment,
      cookies: stamped(listing, session, now, probe),
      otherStorage: stampStored(stored.items, session.storedSeen),
      consent: listing.jar.consent,
      choices: session.choices,
      events: session.events,
      thirdPartyHosts,
      sent: session.sent,
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

const hostOf = ({ url }: PageProbe): string => new URL(url).hostname;

function linksLooked({ links, answer }: PageLook): 'all' | 'some' | 'none' {
  if (links === null) return 'none';
  return links.links.length < links.of || answer === 'loading' ? 'some' : 'all';
}
