import {
  addEvents,
  noteChoice,
  rememberStored,
  stripUrl,
  unsureOfChoice,
  type Portal,
} from '../../observation/index.ts';
import type { Jar } from '../jar/list-jar.ts';
import type { AuditIdentity } from '../session/audit-identity.ts';
import type { AuditSession } from '../session/audit-session.ts';
import { startSession, updateSession } from '../session/sessions.ts';
import { hearHosts } from '../witness/hear-hosts.ts';
import { cookiesSeen } from './cookies-seen.ts';
import { sentNow } from './sent-now.ts';
import { eventsOfPage } from './events-of-page.ts';
import type { PageLook } from './look-at-page.ts';
import type { StoredThings } from './stored-items.ts';

/** One look at a tab, for what is to be remembered of it. */
export interface Look {
  readonly tab: { readonly id?: number | undefined; readonly incognito: boolean };
  readonly store: string;
  readonly portal: Portal;
  readonly page: Pick<PageLook, 'probe' | 'choice' | 'answer'>;
  readonly before: AuditSession | null;
  /** The audit that the look is part of; absent: whichever the tab is under. */
  readonly audit?: AuditIdentity | undefined;
  readonly thirdPartyHosts: readonly string[];
  /** Of these, hosts that this very page loaded from. */
  readonly hostsAsked: readonly string[];
  /** The portal's own jar may be read. */
  readonly readable: boolean;
  /** Hosts whose cookies this look could list. */
  readonly hostsRead: readonly string[];
  readonly jar: Jar;
  /** What the page's origin keeps outside the jar. */
  readonly stored: StoredThings;
  readonly anyway: boolean;
  /** The answer to a permission prompt, if one was given just now. */
  readonly answer: 'granted' | 'refused' | null;
  /** Who sets cookies is watched. */
  readonly watching: boolean;
  /** All sites may be read. */
  readonly allSites: boolean;
  readonly now: string;
}

/**
 * Remembers a look: starts the audit where there is none, and gives it as it is now.
 *
 * @returns null where the tab came under another audit meanwhile: nothing of this look is kept in that one.
 */
export async function rememberLook(look: Look): Promise<AuditSession | null> {
  const tabId = look.tab.id ?? -1;
  const { id, ...begun } = look.before ?? (await startSession(newSession(look, tabId)));
  const session = await updateSession(tabId, (base) => (base.id === id ? withLook(base, look) : base));
  if (session === null) return withLook({ ...begun, id }, look);
  return session.id === id ? session : null;
}

function withLook(base: AuditSession, look: Look): AuditSession {
  const keys = look.jar.cookies.map(({ key }) => key);
  const known = consentNow(base, look);
  const firstLook = look.readable && !base.wasGranted;
  const { probe, answer } = look.page;
  return {
    ...base,
    anyway: base.anyway || look.anyway,
    refused: refusedNow(base, look),
    wasGranted: base.wasGranted || look.readable,
    jarSizeAtStart: firstLook ? keys.length : base.jarSizeAtStart,
    ...known,
    ...sentNow(base, { ...look, ...known, loadedAt: look.page.probe.loadedAt }),
    ...(look.hostsRead.length > 0 ? { listedAt: look.now } : {}),
    page: stripUrl(look.page.probe.url),
    settersSince: since(look.watching, base.settersSince, look.now),
    redirectsSince: since(look.watching && look.readable, base.redirectsSince, look.now),
    allSitesSince: since(look.watching && look.allSites, base.allSitesSince, look.now),
    ...hearHosts(base, look.thirdPartyHosts),
    ...cookiesSeen(base, { ...look, page: stripUrl(look.page.probe.url) }),
    storedSeen: storedNow(base, look),
    hostsRead: look.hostsRead.length > 0 ? [...look.hostsRead] : base.hostsRead,
    events: [...addEvents(base.events, eventsOfPage(look.page, look.jar.consent, base, look.now))],
    hints: base.hints.filter(({ loadedAt }) => answer === 'none' || loadedAt === probe.loadedAt),
  };
}

/** When the names of other storage were first seen. */
function storedNow(base: AuditSession, { stored, page, now }: Look): AuditSession['storedSeen'] {
  const { first, listedAt } = rememberStored(base.storedSeen, {
    at: now,
    page: stripUrl(page.probe.url),
    how: base.charterOpenedAt === null ? 'appeared' : 'charter-opened',
    items: stored.items,
    isWhole: (kind) => typeof stored.counts?.[kind] === 'number',
  });
  return { first: { ...first }, listedAt: { ...listedAt } };
}

/** Since when something is so, that is so now. */
const since = (isNow: boolean, before: string | null, now: string): string | null => (isNow ? (before ?? now) : null);

function refusedNow(base: AuditSession, { answer, readable }: Look): boolean {
  return answer === null ? base.refused && !readable : answer === 'refused';
}

type ConsentKnown = Pick<AuditSession, 'consent' | 'consentKnownAt' | 'choices' | 'headerSets'>;

/** What was set since the last look was set under another choice than was thought, where the choice has changed. */
function consentNow(base: AuditSession, look: Look): ConsentKnown {
  const { headerSets, consentKnownAt, choices } = base;
  if (!look.readable) return { consent: base.consent, consentKnownAt, choices, headerSets };
  const consent = withServices(look.jar.consent);
  const same = JSON.stringify(consent) === JSON.stringify(base.consent);
  return {
    consent,
    consentKnownAt: look.now,
    choices: [...noteChoice(choices, consent, look.now)],
    headerSets: same ? headerSets : [...unsureOfChoice(headerSets, consentKnownAt)],
  };
}

function withServices(consent: Jar['consent']): AuditSession['consent'] {
  return consent.kind === 'choice' ? { ...consent, services: { ...consent.services } } : consent;
}

function newSession({ store, portal, page, tab, now, audit }: Look, tabId: number): AuditSession {
  return {
    version: 1,
    id: audit?.session ?? crypto.randomUUID(),
    tabId,
    host: portal.host,
    store,
    privateWindow: tab.incognito,
    startedAt: now,
    anyway: false,
    refused: false,
    wasGranted: false,
    jarSizeAtStart: null,
    consent: { kind: 'not-looked' },
    charterOpenedAt: null,
    settersSince: null,
    headerSets: [],
    setsSeen: 0,
    setsDropped: false,
    // Memory lost an audit that is on.
    interrupted: audit !== undefined,
    page: stripUrl(page.probe.url),
    hostsRead: [],
    consentKnownAt: now,
    choices: [],
    blockedHosts: [],
    thirdPartyHosts: [],
    answeredHosts: [],
    hostsDropped: false,
    redirectsSince: null,
    allSitesSince: null,
    frameLedAt: 0,
    sightings: {},
    storedSeen: { first: {}, listedAt: {} },
    sightingsDropped: false,
    sent: [],
    sentSince: [],
    sentDropped: false,
    events: [],
    hints: [],
  };
}
