import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}
const registered = vi.hoisted(() => new Map<string, Script>());
const calls = vi.hoisted(() => ({ register: 0 }));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids?: readonly string[] } = {}) =>
        [...registered.values()].filter(({ id }) => ids?.includes(id) ?? true),
      registerContentScripts: async (scripts: readonly Script[]) => {
        calls.register += 1;
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error('Duplicate script ID');
          registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
        for (const id of ids) if (!registered.delete(id)) throw new Error('Nonexistent script ID');
      },
    },
  },
}));

type Watches = typeof import('./watch-hosts.ts');
let watches: Watches;
beforeEach(async () => {
  registered.clear();
  calls.register = 0;
  vi.resetModules();
  watches = await import('./watch-hosts.ts');
});
const matches = (): readonly unknown[] => [...registered.values()].map((script) => script.matches);

describe('watchHosts', () => {
  it('watches what may be read, in every frame, from its beginning, for this session alone', async () => {
    await watches.watchHosts(7, ['data.x.fr', 'carte.test']);
    expect([...registered.values()]).toMatchObject([
      {
        matches: ['*://carte.test/*', '*://data.x.fr/*'],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: false,
      },
    ]);
  });

  it('costs nothing where nothing changed, and two looks at once do not stand in each other’s way', async () => {
    await Promise.all([watches.watchHosts(7, ['a.test']), watches.watchHosts(7, ['a.test', 'b.test'])]);
    await watches.watchHosts(7, ['b.test', 'a.test']);
    expect(matches()).toEqual([['*://a.test/*', '*://b.test/*']]);
    expect(calls.register).toBe(2);
  });

  it('takes over what the worker before this one registered', async () => {
    registered.set('watch-7', { id: 'watch-7', matches: ['*://a.test/*'] });
    await watches.watchHosts(7, ['b.test']);
    expect(matches()).toEqual([['*://b.test/*']]);
  });

  it('ends with the audit, and again where there is none', async () => {
    await watches.watchHosts(7, ['a.test']);
    await watches.unwatchHosts(7);
    await watches.unwatchHosts(8);
    expect(matches()).toEqual([]);
    await watches.watchHosts(7, ['a.test']);
    expect(matches()).toEqual([['*://a.test/*']]);
  });

  it('sweeps what audits left behind that are over', async () => {
    for (const id of ['watch-7', 'watch-8', 'other']) registered.set(id, { id, matches: [] });
    await watches.sweepWatches(async (tabId) => tabId === 8);
    expect([...registered.keys()]).toEqual(['watch-8', 'other']);
  });
});
