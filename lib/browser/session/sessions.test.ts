import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeaderSet } from '../../observation/index.ts';
import type { AuditSession } from './audit-session.ts';
import type { Noted } from './sessions.ts';
import { heaviest, weightOf } from './set-log.ts';

/** `storage.session`, which outlives the background worker: it keeps copies, as browsers do. */
const kept = vi.hoisted(() => new Map<string, string>());
const calls = vi.hoisted(() => ({ get: 0, set: 0, written: 0, full: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (keys: readonly string[] | null) => {
          calls.get += 1;
          const wanted = keys ?? [...kept.keys()];
          return Object.fromEntries(
            wanted.flatMap((key) => (kept.has(key) ? [[key, JSON.parse(kept.get(key) ?? '') as unknown]] : [])),
          );
        },
        set: async (items: Readonly<Record<string, unknown>>) => {
          calls.set += 1;
          if (calls.full) throw new Error('Session storage quota bytes exceeded.');
          for (const [key, item] of Object.entries(items)) {
            const text = JSON.stringify(item);
            calls.written += text.length;
            kept.set(key, text);
          }
        },
        remove: async (keys: readonly string[]) => keys.forEach((key) => kept.delete(key)),
      },
    },
  },
}));

const session: AuditSession = {
  version: 1,
  id: 'one',
  tabId: 7,
  host: 'data.x.fr',
  store: '0',
  privateWindow: false,
  startedAt: '2026-01-01T10:00:00.000Z',
  anyway: false,
  refused: false,
  wasGranted: true,
  jarSizeAtStart: 3,
  consent: { kind: 'none' },
  charterOpenedAt: null,
  settersSince: null,
  headerSets: [],
  setsSeen: 0,
  setsDropped: false,
  interrupted: false,
  page: 'https://data.x.fr/',
  hostsRead: [],
  choices: [],
  consentKnownAt: '2026-01-01T10:00:00.000Z',
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
  hints: [],
  events: [],
};

const set = (name: string): HeaderSet => ({
  name,
  domain: 'data.x.fr',
  hostOnly: true,
  path: '/',
  partitioned: false,
  crossSite: false,
  removes: false,
  by: 'header',
  url: 'https://data.x.fr/',
  page: 'https://data.x.fr/',
  at: '2026-01-01T10:00:01.000Z',
  askedLifetimeSeconds: 60,
  consent: 'before-choice',
});

type Sessions = typeof import('./sessions.ts');

/** A background that was just started: what the one before it held is gone. */
async function anew(): Promise<Sessions> {
  vi.resetModules();
  return import('./sessions.ts');
}

const sets =
  (...names: readonly string[]) =>
  (facts: Noted['facts']): Noted => ({ facts, sets: names.map(set) });
const namesOf = (read: AuditSession | null): readonly string[] | undefined => read?.headerSets.map(({ name }) => name);
const load = async ({ loadSession }: Sessions): Promise<AuditSession | null> => loadSession(7, 'data.x.fr', '0');

let sessions: Sessions;

/** Characters that go into memory for so many responses, in bursts of ten. */
async function writtenFor(responses: number): Promise<number> {
  await sessions.forgetSession(7);
  await sessions.startSession(session);
  const before = calls.written;
  for (let count = 0; count < responses; count += 1) {
    sessions.noteSoon(7, sets(`name-${String(count).padStart(5, '0')}`));
    if (count % 10 === 9) await vi.runAllTimersAsync();
  }
  return calls.written - before;
}

beforeEach(async () => {
  vi.useFakeTimers();
  kept.clear();
  Object.assign(calls, { get: 0, set: 0, written: 0, full: false });
  sessions = await anew();
  await sessions.startSession(session);
});

describe('the audit of a tab', () => {
  it('is there for a background that was ended and started again', async () => {
    expect(await load(await anew())).toEqual(session);
  });

  it.each([
    ['another tab', 8, 'data.x.fr', '0'],
    ['another host', 7, 'www.x.fr', '0'],
    ['another jar', 7, 'data.x.fr', 'private'],
  ] as const)('is not taken for that of %s', async (_, tabId, host, store) => {
    expect(await sessions.loadSession(tabId, host, store)).toBeNull();
  });

  it('loses neither of two changes that come at once', async () => {
    const add = async (host: string): Promise<unknown> =>
      sessions.updateSession(7, (base) => ({ ...base, thirdPartyHosts: [...base.thirdPartyHosts, host] }));
    await Promise.all([add('a.test'), add('b.test')]);
    expect((await load(sessions))?.thirdPartyHosts).toEqual(['a.test', 'b.test']);
  });

  it('is none where what is stored is broken, and nothing is written over it', async () => {
    kept.set('audit:7', '{"version":2}');
    sessions = await anew();
    expect(await load(sessions)).toBeNull();
    expect(await sessions.updateSession(7, (base) => base)).toBeNull();
    expect(kept.get('audit:7')).toBe('{"version":2}');
  });

  it('is gone with its tab, sets and all', async () => {
    sessions.noteSoon(7, sets('a'));
    await vi.runAllTimersAsync();
    await sessions.forgetSession(7);
    expect(await load(sessions)).toBeNull();
    expect(await load(await anew())).toBeNull();
    expect([...kept.keys()].filter((key) => key.includes('7'))).toEqual([]);
  });

  it('begun twice at once is one, and that of another host takes its place whole', async () => {
    await sessions.startSession({ ...session, id: 'two' });
    expect((await load(sessions))?.id).toBe('one');
    sessions.noteSoon(7, sets('a'));
    await vi.runAllTimersAsync();
    await sessions.startSession({ ...session, id: 'three', host: 'www.x.fr' });
    sessions = await anew();
    expect(await load(sessions)).toBeNull();
    expect(await sessions.loadSession(7, 'www.x.fr', '0')).toEqual({ ...session, id: 'three', host: 'www.x.fr' });
  });
});

describe('what responses tell', () => {
  it('is there for the next look at once, and a moment later for the next background', async () => {
    sessions.noteSoon(7, sets('a'));
    sessions.noteSoon(7, sets('b', 'c'));
    expect(await load(sessions)).toMatchObject({ setsSeen: 3, interrupted: false });
    await vi.runAllTimersAsync();
    const read = await load(await anew());
    expect(namesOf(read)).toEqual(['a', 'b', 'c']);
    expect(read).toMatchObject({ setsSeen: 3, interrupted: false });
  });

  it('and was not written when the background died is said to be lost', async () => {
    sessions.noteSoon(7, sets('a'));
    await vi.runAllTimersAsync();
    sessions.noteSoon(7, sets('b'));
    await vi.advanceTimersByTimeAsync(10);
    const read = await load(await anew());
    expect(namesOf(read)).toEqual(['a']);
    expect(read?.interrupted).toBe(true);
  });

  it('of which a piece had to give way is said to be lost', async () => {
    sessions.noteSoon(7, sets('a'));
    await vi.runAllTimersAsync();
    kept.delete([...kept.keys()].find((key) => key.startsWith('sets:')) ?? '');
    expect(await load(await anew())).toMatchObject({ headerSets: [], setsSeen: 1, interrupted: true });
  });

  it('to a background that it woke is noted in the order in which it came', async () => {
    sessions = await anew();
    for (const name of ['a', 'b', 'c']) sessions.noteSoon(7, sets(name));
    expect(namesOf(await load(sessions))).toEqual(['a', 'b', 'c']);
  });

  it('of a tab that nobody audits costs no storage', async () => {
    const before = calls.get;
    for (let count = 0; count < 100; count += 1) sessions.noteSoon(8, sets('a'));
    await vi.runAllTimersAsync();
    expect(calls.get - before).toBe(0);
  });

  it('is written once each, however much was written before', async () => {
    const [few, many] = [await writtenFor(200), await writtenFor(2000)];
    expect(many).toBeLessThan(few * 12);
  });

  it('is bounded: the last word about each cookie stays, and what went is said', async () => {
    const most = Math.ceil(heaviest / weightOf(set('name-00000')));
    for (let count = 0; count < 2 * most; count += 1) sessions.noteSoon(7, sets('often'));
    expect(await load(sessions)).toMatchObject({ setsSeen: 2 * most, setsDropped: false });
    for (let count = 0; count < 2 * most; count += 1)
      sessions.noteSoon(7, sets(`name-${String(count).padStart(5, '0')}`));
    const read = await load(sessions);
    expect(read).toMatchObject({ setsSeen: 4 * most, setsDropped: true });
    expect(read?.headerSets.reduce((sum, one) => sum + weightOf(one), 0)).toBeLessThanOrEqual(heaviest);
    expect(namesOf(read)?.at(-1)).toBe(`name-${String(2 * most - 1).padStart(5, '0')}`);
    await vi.runAllTimersAsync();
    expect(namesOf(await load(await anew()))).toEqual(namesOf(read));
  });

  it('as a slow trickle leaves few keys', async () => {
    for (let count = 0; count < 300; count += 1) {
      sessions.noteSoon(7, sets('slow'));
      await vi.runAllTimersAsync();
    }
    expect(kept.size).toBeLessThan(120);
    expect((await load(await anew()))?.headerSets).toHaveLength(300);
  });
});

describe('a memory that takes nothing', () => {
  it('costs what comes after this background, and it is said', async () => {
    calls.full = true;
    const changed = await sessions.updateSession(7, (base) => ({ ...base, anyway: true }));
    expect(changed?.anyway).toBe(true);
    expect(await load(sessions)).toMatchObject({ anyway: true });
    expect(await sessions.isKept(7)).toBe(false);
    calls.full = false;
    await sessions.updateSession(7, (base) => base);
    expect(await sessions.isKept(7)).toBe(true);
  });
});
