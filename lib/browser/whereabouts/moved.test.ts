import { afterEach, describe, expect, it, vi } from 'vitest';
import { movedFrom } from './moved.ts';

const { get, contains } = vi.hoisted(() => ({
  get: vi.fn<() => Promise<object>>(),
  contains: vi.fn<() => Promise<boolean>>(),
}));
vi.mock('wxt/browser', () => ({ browser: { tabs: { get }, permissions: { contains } } }));
afterEach(() => void vi.unstubAllEnvs());

const here = { url: 'https://data.x.fr/explore/' };
const hidden = {};

describe('a tab under audit', () => {
  it.each([
    ['shows another page of its portal', 'chromium', here, true, null],
    ['shows another portal', 'chromium', { url: 'https://data.y.fr/' }, true, { outcome: 'moved', to: 'data.y.fr' }],
    ['hides its address', 'chromium', hidden, false, { outcome: 'moved', to: null }],
    ['hides its address, its host granted', 'firefox', hidden, true, { outcome: 'moved', to: null }],
    ['hides its address, as after every load', 'firefox', hidden, false, null],
  ] as const)('%s (%s)', async (_, browserName, tab, granted, expected) => {
    vi.stubEnv('FIREFOX', browserName === 'firefox' ? 'true' : '');
    get.mockResolvedValue(tab);
    contains.mockResolvedValue(granted);
    expect(await movedFrom({ tabId: 1, host: 'data.x.fr' })).toEqual(expected);
  });

  it('that is between two pages is waited for', async () => {
    get.mockResolvedValueOnce({ url: 'about:blank', status: 'loading' }).mockResolvedValue(here);
    expect(await movedFrom({ tabId: 1, host: 'data.x.fr' })).toBeNull();
  });
});
