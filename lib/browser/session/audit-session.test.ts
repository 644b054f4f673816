import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSession, loadSession, startSession, updateSession, type AuditSession } from './audit-session.ts';

/** `storage.session`, which outlives the background worker: it keeps copies, as browsers do. */
const kept = vi.hoisted(() => new Map<string, string>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({
          [key]: kept.has(key) ? (JSON.parse(kept.get(key) ?? '') as unknown) : undefined,
        }),
        set: async (items: Readonly<Record<string, unknown>>) => {
          for (const [key, item] of Object.entries(items)) kept.set(key, JSON.stringify(item));
        },
        remove: async (key: string) => kept.delete(key),
      },
    },
  },
}));

const session: AuditSession = {
  version: 1,
  tabId: 7,
  host: 'data.x.fr',
  store: '0',
  privateWindow: false,
  startedAt: '2026-01-01T10:00:00.000Z',
  anyway: false,
  refused: false,
  wasGranted: true,
  jarSizeAtStart: 3,
  language: 'fr',
  consentBannerShown: true,
  consent: { kind: 'none' },
  charterOpenedAt: null,
  settersSince: null,
  headerSets: [],
  page: 'https://data.x.fr/',
  hostsRead: [],
  choices: [],
  consentKnownAt: '2026-01-01T10:00:00.000Z',
  blockedHosts: [],
  thirdPartyHosts: [],
  firstSeen: {},
  events: [],
};

const add = async (host: string): Promise<unknown> =>
  updateSession(7, (base) => ({ ...base, thirdPartyHosts: [...base.thirdPartyHosts, host] }));

beforeEach(() => kept.clear());

describe('audit session', () => {
  it('is there for a background that was ended and started again', async () => {
    await startSession(session);
    vi.resetModules();
    const anew = await import('./audit-session.ts');
    expect(await anew.loadSession(7, 'data.x.fr', '0')).toEqual(session);
  });

  it.each([
    ['another tab', 8, 'data.x.fr', '0'],
    ['another host', 7, 'www.x.fr', '0'],
    ['another jar', 7, 'data.x.fr', 'private'],
  ] as const)('is not taken for that of %s', async (_, tabId, host, store) => {
    await startSession(session);
    expect(await loadSession(tabId, host, store)).toBeNull();
  });

  it('loses neither of two changes that come at once', async () => {
    await startSession(session);
    await Promise.all([add('a.test'), add('b.test')]);
    expect((await loadSession(7, 'data.x.fr', '0'))?.thirdPartyHosts).toEqual(['a.test', 'b.test']);
  });

  it('is none where what is stored is broken, and nothing is written over it', async () => {
    kept.set('audit:7', '{"version":2}');
    expect(await loadSession(7, 'data.x.fr', '0')).toBeNull();
    expect(await updateSession(7, (base) => base)).toBeNull();
    expect(kept.get('audit:7')).toBe('{"version":2}');
  });

  it('is gone with its tab', async () => {
    await startSession(session);
    await forgetSession(7);
    expect(await loadSession(7, 'data.x.fr', '0')).toBeNull();
  });
});
