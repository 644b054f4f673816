import { describe, expect, it } from 'vitest';
import { cookieOrigin } from './cookie-origin.ts';

const portal = { host: 'data.x.fr', registrableDomain: 'x.fr', thirdPartyHosts: ['stats.tiers.test'] };

describe('cookieOrigin', () => {
  it.each([
    ['data.x.fr', true, null, 'host'],
    ['data.x.fr', false, null, 'host'],
    ['x.fr', false, null, 'parent-domain'],
    ['x.fr', true, null, null],
    ['www.x.fr', true, null, null],
    ['www.x.fr', false, null, null],
    ['sub.data.x.fr', true, null, null],
    ['data.x.fr', true, 'https://x.fr', 'host'],
    ['data.x.fr', true, 'https://elsewhere.test', null],
    ['stats.tiers.test', true, null, 'third-party'],
    ['tiers.test', false, null, 'third-party'],
    ['tiers.test', true, null, null],
    ['stats.tiers.test', true, 'https://x.fr', 'partitioned'],
    ['stats.tiers.test', true, 'https://elsewhere.test', null],
    ['other.test', true, 'https://x.fr', null],
  ] as const)('%s host-only %s partition %s → %s', (domain, hostOnly, partition, expected) => {
    expect(cookieOrigin({ domain, hostOnly, partition }, portal)).toBe(expected);
  });
});
