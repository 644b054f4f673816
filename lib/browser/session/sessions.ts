import type { HeaderSet } from '../../observation/index.ts';
import type { AuditSession, SessionFacts } from './audit-session.ts';
import { auditedTabs, isNotAudited, tabsToKeep } from './audited-tabs.ts';
import {
  addSets,
  forgetHeld,
  markUnwritten,
  newHeld,
  readHeld,
  replaceSets,
  sessionOf,
  writeHeld,
  type HeldSession,
} from './held-session.ts';

/**
 * The audits of this browser, one for each tab. The background alone changes them, so that what it holds is what is true:
 * each tab is read from memory once in a worker’s life, and a change is seen by whoever asks next. Memory gets a copy, at
 * the end of each look and a moment after what pages’ responses tell, for the worker that comes after this one.
 */
const held = new Map<number, Promise<HeldSession | null>>();
/** The same once it was read: what a response tells is noted at once, in the order in which it came. */
const ready = new Map<number, HeldSession>();
/** Copies are written one after the other. */
let writing: Promise<void> = Promise.resolve();
const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** Milliseconds after which what responses told is written: a worker that is ended by force loses no more than this. */
const soon = 400;

async function hold(tabId: number): Promise<HeldSession | null> {
  if (!(await auditedTabs()).has(tabId)) return null;
  const known = held.get(tabId);
  if (known !== undefined) return known;
  const reading = readHeld(tabId).then((read) => {
    if (read !== null && held.get(tabId) === reading) ready.set(tabId, read);
    return read;
  });
  held.set(tabId, reading);
  return reading;
}

function stopTimer(tabId: number): void {
  clearTimeout(timers.get(tabId));
  timers.delete(tabId);
}

async function inTurn(work: () => Promise<void>): Promise<void> {
  writing = writing.then(work);
  return writing;
}

async function write(one: HeldSession): Promise<void> {
  const { tabId } = one.facts;
  stopTimer(tabId);
  return inTurn(async () => {
    // An audit that is over leaves nothing behind.
    if (ready.get(tabId) === one) await writeHeld(one, await tabsToKeep());
  });
}

/** Tabs under audit. */
export async function tabsUnderAudit(): Promise<readonly number[]> {
  return [...(await auditedTabs())];
}

/** The audit of a tab, whatever its host; null where there is none or what is stored is broken. */
export async function readSession(tabId: number): Promise<AuditSession | null> {
  const found = await hold(tabId);
  return found === null ? null : sessionOf(found);
}

const isOf = ({ host, store }: SessionFacts, of: Pick<SessionFacts, 'host' | 'store'>): boolean =>
  host === of.host && store === of.store;

/** The audit of a tab, if it is of this host and jar. */
export async function loadSession(tabId: number, host: string, store: string): Promise<AuditSession | null> {
  const session = await readSession(tabId);
  return session !== null && isOf(session, { host, store }) ? session : null;
}

/**
 * Starts the audit of a tab in the place of another host’s; one of the same host and jar goes on.
 *
 * @returns the audit that the tab is under now.
 */
export async function startSession(session: AuditSession): Promise<AuditSession> {
  const before = await hold(session.tabId);
  if (before !== null && isOf(before.facts, session)) return sessionOf(before);
  const started = newHeld(session, before?.next);
  held.set(session.tabId, Promise.resolve(started));
  ready.set(session.tabId, started);
  (await auditedTabs()).add(session.tabId);
  if (before !== null) await inTurn(async () => forgetHeld(before));
  await write(started);
  return session;
}

/** Changes the audit of a tab; null where it has none, and then nothing is written. */
export async function updateSession(
  tabId: number,
  change: (session: AuditSession) => AuditSession,
): Promise<AuditSession | null> {
  const found = await hold(tabId);
  if (found === null) return null;
  const given = sessionOf(found);
  const { headerSets, ...facts } = change(given);
  found.facts = facts;
  if (headerSets !== given.headerSets) replaceSets(found, headerSets);
  await write(found);
  return sessionOf(found);
}

/** What a response tells of an audit. */
export interface Noted {
  readonly facts: SessionFacts;
  /** Cookies that it asked for. */
  readonly sets?: readonly HeaderSet[];
}

/**
 * Notes what a response told, at once, in the audit of its tab; a tab without one costs a look into a list. It is written
 * a moment later, together with what comes until then.
 *
 * @param note gives null where there is nothing to note.
 */
export function noteSoon(tabId: number, note: (facts: SessionFacts) => Noted | null): void {
  if (isNotAudited(tabId)) return;
  const known = ready.get(tabId);
  if (known !== undefined) return apply(known, note);
  // A worker that was just woken by this very response: what follows waits in line behind it.
  void hold(tabId).then((found) => (found === null ? undefined : apply(found, note)));
}

function apply(found: HeldSession, note: (facts: SessionFacts) => Noted | null): void {
  const noted = note(found.facts);
  if (noted === null) return;
  found.facts = noted.facts;
  if (noted.sets !== undefined) addSets(found, noted.sets);
  const { tabId } = found.facts;
  if (timers.has(tabId)) return;
  void markUnwritten(tabId);
  timers.set(
    tabId,
    setTimeout(() => void write(found), soon),
  );
}

/** Whether memory took the last change of a tab’s audit: else it is over with this worker. */
export async function isKept(tabId: number): Promise<boolean> {
  return (await hold(tabId))?.kept ?? true;
}

/** Forgets the audit of a tab. */
export async function forgetSession(tabId: number): Promise<void> {
  const before = await hold(tabId);
  held.delete(tabId);
  ready.delete(tabId);
  stopTimer(tabId);
  (await auditedTabs()).delete(tabId);
  if (before !== null) await inTurn(async () => forgetHeld(before));
}
