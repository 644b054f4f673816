import * as v from 'valibot';
import type { HeaderSet } from '../../observation/index.ts';

const firstSeen = v.object({
  at: v.string(),
  page: v.string(),
  how: v.picklist(['snapshot', 'appeared', 'charter-opened']),
  absentAt: v.exactOptional(v.string()),
});
const sighting = v.object({
  cookie: v.object({
    key: v.string(),
    name: v.string(),
    domain: v.string(),
    hostOnly: v.boolean(),
    path: v.string(),
    secure: v.boolean(),
    httpOnly: v.boolean(),
    sameSite: v.picklist(['strict', 'lax', 'none', 'unspecified']),
    session: v.boolean(),
    expiresAt: v.nullable(v.string()),
    partition: v.nullable(v.string()),
    store: v.string(),
    party: v.picklist(['first', 'third']),
    origin: v.picklist(['host', 'parent-domain', 'partitioned', 'third-party']),
  }),
  first: firstSeen,
  lastAt: v.string(),
  goneAt: v.exactOptional(v.string()),
});
const event = v.object({
  kind: v.picklist(['login', 'language-change', 'consent-choice', 'back-office-visit', 'form-shown']),
  at: v.string(),
  evidence: v.picklist(['page-state', 'user-action', 'cookie']),
});
const hint = v.object({
  kind: v.picklist(['language-change', 'consent-choice']),
  /** The document that was clicked in: when it began to load, milliseconds since 1970. */
  loadedAt: v.number(),
  language: v.nullable(v.string()),
});
const consent = v.variant('kind', [
  v.object({ kind: v.literal('not-looked') }),
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('unknown-format') }),
  v.object({
    kind: v.literal('choice'),
    services: v.record(v.string(), v.boolean()),
    madeAt: v.nullable(v.string()),
  }),
]);
const sentRequests = v.object({
  host: v.string(),
  consent: v.picklist(['before-choice', 'after-acceptance', 'after-refusal', 'after-partial-choice', 'unknown']),
  requests: v.nullable(v.number()),
  cookies: v.nullable(v.array(v.string())),
  from: v.string(),
  to: v.string(),
});
export const headerSet = v.object({
  name: v.string(),
  domain: v.string(),
  hostOnly: v.boolean(),
  path: v.string(),
  partitioned: v.boolean(),
  crossSite: v.boolean(),
  removes: v.boolean(),
  by: v.picklist(['header', 'script']),
  url: v.string(),
  page: v.nullable(v.string()),
  at: v.string(),
  askedLifetimeSeconds: v.nullable(v.number()),
  consent: v.picklist(['before-choice', 'after-acceptance', 'after-refusal', 'after-partial-choice', 'unknown']),
});

/** All of it but the sets, which are many and kept apart (see `set-log.ts`). */
export const sessionFacts = v.object({
  version: v.literal(1),
  /** Of this audit alone: what is asked for it is answered for it, or not at all. */
  id: v.string(),
  tabId: v.number(),
  host: v.string(),
  store: v.string(),
  privateWindow: v.boolean(),
  startedAt: v.string(),
  anyway: v.boolean(),
  refused: v.boolean(),
  /** The portal's hosts were readable at some look of this audit. */
  wasGranted: v.boolean(),
  jarSizeAtStart: v.nullable(v.number()),
  /** The choice about cookies, as last seen. */
  consent,
  /** What was known of it, look by look. */
  choices: v.array(v.object({ consent, since: v.string(), until: v.string() })),
  charterOpenedAt: v.nullable(v.string()),
  /** Since when it is watched who sets cookies; null where it is not. */
  settersSince: v.nullable(v.string()),
  /** Cookies that responses were seen asking for, those that are no longer kept included. */
  setsSeen: v.number(),
  /** The oldest had to go: what they asked for is not known any more. */
  setsDropped: v.boolean(),
  /** The background died, or its memory was taken, before it had kept all that it heard of. */
  interrupted: v.boolean(),
  /** The address in the tab, without query and fragment: the page that responses belong to. */
  page: v.string(),
  /** Hosts whose cookies the last look could list. */
  hostsRead: v.array(v.string()),
  /** When that was, ISO 8601, UTC; absent where none could list any. */
  listedAt: v.exactOptional(v.string()),
  /** When the choice about cookies was last known, ISO 8601, UTC. */
  consentKnownAt: v.string(),
  /** Hosts of which the browser or another extension stopped a request of this audit's pages. */
  blockedHosts: v.array(v.string()),
  /** Hosts of other sites that pages of this audit loaded from. */
  thirdPartyHosts: v.array(v.string()),
  /** Those of them that were seen to answer: no other extension stopped all that was asked of them. */
  answeredHosts: v.array(v.string()),
  /** More hosts came than are kept. */
  hostsDropped: v.boolean(),
  /** Where addresses of the portal lead is watched since then; null where it is not. */
  redirectsSince: v.nullable(v.string()),
  /** Requests to all sites are watched since then; null where they are not. */
  allSitesSince: v.nullable(v.string()),
  /** When the latest frame began, of those that told of an address of the portal that led elsewhere: milliseconds since 1970. */
  frameLedAt: v.number(),
  /** Cookies that looks of this audit held, by key. */
  sightings: v.record(v.string(), sighting),
  /** When names of other storage were first seen, and when each of its kinds was last listed. */
  storedSeen: v.object({
    first: v.record(v.string(), firstSeen),
    listedAt: v.object({
      'local-storage': v.exactOptional(v.string()),
      'session-storage': v.exactOptional(v.string()),
      'indexed-db': v.exactOptional(v.string()),
    }),
  }),
  /** More came and went than are remembered. */
  sightingsDropped: v.boolean(),
  /** What was sent to other sites, by host and choice, up to the last look. */
  sent: v.array(sentRequests),
  /** What was sent since: the next look tells whether the choice is still the one that was thought. */
  sentSince: v.array(sentRequests),
  /** More hosts or names of cookies were sent than are remembered. */
  sentDropped: v.boolean(),
  events: v.array(event),
  /** Clicks that may have led to the page that comes next. */
  hints: v.array(hint),
});

export type SessionFacts = v.InferOutput<typeof sessionFacts>;

/**
 * What an audit remembers between two looks, one for each tab. In memory only (`storage.session`), gone with the browser,
 * so the audit of a private window leaves nothing behind.
 */
export interface AuditSession extends SessionFacts {
  /** Who asked for which cookie to be kept, in order of time: the last word about each, and more where there is room. */
  readonly headerSets: readonly HeaderSet[];
}
