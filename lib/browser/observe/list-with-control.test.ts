import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageProbe } from '../page/probe-page.ts';
import { listWithControl } from './list-with-control.ts';

const getAll = vi.hoisted(() => vi.fn<() => Promise<readonly object[]>>());
const executeScript = vi.hoisted(() => vi.fn<() => Promise<readonly object[]>>());
vi.mock('wxt/browser', () => ({ browser: { cookies: { getAll }, scripting: { executeScript } } }));

const cookie = (name: string): object => ({
  name,
  value: 'x',
  domain: 'data.x.fr',
  hostOnly: true,
  path: '/',
  secure: true,
  httpOnly: false,
  sameSite: 'lax',
  session: true,
  storeId: '0',
});
const probe = (...cookieNames: readonly string[]): PageProbe => ({ cookieNames }) as unknown as PageProbe;
const query = {
  host: 'data.x.fr',
  registrableDomain: 'x.fr',
  thirdPartyHosts: [],
  thirdPartyDomains: [],
  store: '0',
  partitionSite: null,
};

beforeEach(() => {
  getAll.mockReset();
  executeScript.mockReset();
});

describe('listWithControl', () => {
  it('lists nothing, and does not try, where the host may not be read', async () => {
    const listing = await listWithControl({ tabId: 1, readable: false, probe: probe('a'), query });
    expect(listing).toMatchObject({ failed: false, names: [], jar: { consent: { kind: 'not-looked' } } });
    expect(getAll).not.toHaveBeenCalled();
  });

  it('says so where the browser fails to list', async () => {
    getAll.mockRejectedValue(new Error('no store'));
    expect(await listWithControl({ tabId: 1, readable: true, probe: probe(), query })).toMatchObject({ failed: true });
  });

  it('says so where the browser does not list in time', async () => {
    vi.useFakeTimers();
    getAll.mockReturnValue(new Promise(() => undefined));
    const listing = listWithControl({ tabId: 1, readable: true, probe: probe(), query });
    await vi.advanceTimersByTimeAsync(5000);
    expect(await listing).toMatchObject({ failed: true, read: false });
    vi.useRealTimers();
  });

  it('asks both again where the page sees more than was listed', async () => {
    getAll.mockResolvedValueOnce([]).mockResolvedValueOnce([cookie('late')]);
    executeScript.mockResolvedValue([{ result: probe('late') }]);
    const listing = await listWithControl({ tabId: 1, readable: true, probe: probe('late'), query });
    expect(listing.names).toEqual(['late']);
  });

  it('keeps the page’s word where the browser still lists nothing', async () => {
    getAll.mockResolvedValue([]);
    executeScript.mockResolvedValue([{ result: probe('withheld') }]);
    const listing = await listWithControl({ tabId: 1, readable: true, probe: probe('withheld'), query });
    expect(listing).toMatchObject({ names: [], probe: { cookieNames: ['withheld'] } });
    expect(getAll).toHaveBeenCalledTimes(2);
  });

  it('asks the tab’s own store, for partitioned cookies too, by domain', async () => {
    getAll.mockResolvedValue([]);
    await listWithControl({ tabId: 1, readable: true, probe: probe(), query: { ...query, store: 'firefox-private' } });
    expect(getAll).toHaveBeenCalledWith({ domain: 'x.fr', storeId: 'firefox-private', partitionKey: {} });
  });
});
