import * as v from 'valibot';
import { browser } from 'wxt/browser';

const firstSeen = v.object({
  at: v.string(),
  page: v.string(),
  how: v.picklist(['snapshot', 'appeared', 'charter-opened']),
  absentAt: v.exactOptional(v.string()),
});
const event = v.object({
  kind: v.picklist(['login', 'language-change', 'consent-choice', 'back-office-visit', 'form-shown']),
  at: v.string(),
  evidence: v.picklist(['page-state', 'user-action', 'cookie']),
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
const headerSet = v.object({
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

const auditSession = v.object({
  version: v.literal(1),
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
  language: v.nullable(v.string()),
  consentBannerShown: v.boolean(),
  /** The choice about cookies, as last seen. */
  consent,
  /** What was known of it, look by look. */
  choices: v.array(v.object({ consent, since: v.string(), until: v.string() })),
  charterOpenedAt: v.nullable(v.string()),
  /** Since when it is watched who sets cookies; null where it is not. */
  settersSince: v.nullable(v.string()),
  headerSets: v.array(headerSet),
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
  thirdPartyHosts: v.array(v.string()),
  firstSeen: v.record(v.string(), firstSeen),
  events: v.array(event),
});

/**
 * What an audit remembers between two looks, one for each tab. In `storage.session`: in memory only, gone with the
 * browser, so the audit of a private window leaves nothing behind.
 */
export type AuditSession = v.InferOutput<typeof auditSession>;

const keyOf = (tabId: number): string => `audit:${tabId}`;

/** Changes wait for each other: two responses that come at once must not overwrite each other's note. */
let queue: Promise<unknown> = Promise.resolve();

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => null);
  return turn;
}

/** The audit of a tab, whatever its host; null where there is none or what is stored is broken. */
export async function readSession(tabId: number): Promise<AuditSession | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  const parsed = v.safeParse(auditSession, stored[key]);
  return parsed.success ? parsed.output : null;
}

async function write(session: AuditSession): Promise<void> {
  await browser.storage.session.set({ [keyOf(session.tabId)]: session });
}

/** The audit of a tab, if it is of this host and jar. */
export async function loadSession(tabId: number, host: string, store: string): Promise<AuditSession | null> {
  const session = await readSession(tabId);
  return session !== null && session.host === host && session.store === store ? session : null;
}

/** Starts the audit of a tab, or replaces the one of another host. */
export async function startSession(session: AuditSession): Promise<void> {
  await inTurn(async () => write(session));
}

/** Changes the audit of a tab; null where it has none, and then nothing is written. */
export async function updateSession(
  tabId: number,
  change: (session: AuditSession) => AuditSession,
): Promise<AuditSession | null> {
  return inTurn(async () => {
    const session = await readSession(tabId);
    if (session === null) return null;
    const changed = change(session);
    await write(changed);
    return changed;
  });
}

export async function forgetSession(tabId: number): Promise<void> {
  await inTurn(async () => browser.storage.session.remove(keyOf(tabId)));
}
