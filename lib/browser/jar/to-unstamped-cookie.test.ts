import { afterEach, describe, expect, it, vi } from 'vitest';
import { toUnstampedCookie, type BrowserCookie } from './to-unstamped-cookie.ts';

const named = (name: string): BrowserCookie =>
  ({ name, value: 'x', domain: 'data.x.fr', hostOnly: true, path: '/', session: true, storeId: '0' }) as BrowserCookie;

const listed = (name: string): { readonly name: string; readonly key: string } =>
  toUnstampedCookie(named(name), '0', 'host');

afterEach(() => void vi.unstubAllEnvs());

describe('toUnstampedCookie', () => {
  it.each([
    ['Ã©tÃ©', 'été'],
    ['csrftoken', 'csrftoken'],
    ['Ã\u0083Â©', 'Ã©'],
    ['b\u00e9', 'b\uFFFD'],
  ])('Firefox lists the bytes of a name: %j is %j', (handedOut, name) => {
    vi.stubEnv('FIREFOX', 'true');
    expect(listed(handedOut).name).toBe(name);
  });

  it('two names that are no UTF-8 keep keys of their own', () => {
    vi.stubEnv('FIREFOX', 'true');
    expect(listed('b\u00e9').key).not.toBe(listed('b\u00e8').key);
  });

  it.each(['Ã©tÃ©', 'été', '🍪'])('Chromium hands out names as sent: %j', (name) => {
    expect(listed(name)).toMatchObject({ name });
  });
});
