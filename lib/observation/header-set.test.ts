import { describe, expect, it } from 'vitest';
import { consentStage } from './consent-stage.ts';
import { defaultPath, setterOf, settingsOf, unsureOfChoice, type CookieAsKept, type HeaderSet } from './header-set.ts';

describe('defaultPath', () => {
  it.each([
    ['/', '/'],
    ['/a', '/'],
    ['/a/b', '/a'],
    ['/a/', '/a'],
    ['', '/'],
    ['a/b', '/'],
  ])('%j → %j', (path, expected) => {
    expect(defaultPath(path)).toBe(expected);
  });
});

describe('consentStage', () => {
  it.each([
    [{ kind: 'none' }, 'before-choice'],
    [{ kind: 'not-looked' }, 'unknown'],
    [{ kind: 'unknown-format' }, 'unknown'],
    [{ kind: 'choice', services: { functional_cookies: true }, madeAt: null }, 'unknown'],
    [{ kind: 'choice', services: { functional_cookies: true, ga: false }, madeAt: null }, 'after-refusal'],
    [{ kind: 'choice', services: { ga: true, matomo: false }, madeAt: null }, 'after-partial-choice'],
    [{ kind: 'choice', services: { ga: true }, madeAt: null }, 'after-acceptance'],
  ] as const)('%j → %s', (consent, expected) => {
    expect(consentStage(consent)).toBe(expected);
  });
});

const set = (change: Partial<HeaderSet>): HeaderSet => ({
  name: 'a',
  domain: 'x.fr',
  hostOnly: true,
  path: '/',
  partitioned: false,
  crossSite: false,
  removes: false,
  by: 'header',
  url: 'https://x.fr/1',
  page: null,
  at: '2026-01-01T00:00:00Z',
  askedLifetimeSeconds: 0,
  consent: 'unknown',
  ...change,
});

const kept: CookieAsKept = {
  name: 'a',
  domain: 'x.fr',
  hostOnly: true,
  path: '/',
  partition: null,
  session: true,
  expiresAt: null,
};

const until = (expiresAt: string): Partial<CookieAsKept> => ({ session: false, expiresAt });
const hour = set({ askedLifetimeSeconds: 3600 });
const inSite = { partition: 'https://y.fr' };

describe('setterOf', () => {
  it.each([
    ['the last of the same cookie', {}, [set({}), set({ url: 'https://x.fr/2' })], 'https://x.fr/2'],
    ['not another path', {}, [set({}), set({ path: '/b', url: 'https://x.fr/2' })], 'https://x.fr/1'],
    ['not another domain', {}, [set({ domain: 'y.fr' })], undefined],
    ['not a domain cookie for a host-only one', {}, [set({ hostOnly: false })], undefined],
    ['nobody after a response that took it away', {}, [set({}), set({ removes: true })], undefined],
    ['the response whose lifetime the cookie has', until('2026-01-01T01:00:00Z'), [hour], 'https://x.fr/1'],
    ['a browser that kept it for less', until('2026-01-01T00:10:00Z'), [hour], 'https://x.fr/1'],
    ['nobody where it lasts longer than was asked', until('2026-01-02T00:00:00Z'), [hour], undefined],
    ['nobody where it is of the session and was not to be', {}, [hour], undefined],
    ['nobody where it lasts and was to be of the session', until('2026-01-02T00:00:00Z'), [set({})], undefined],
    ['not a partitioned one for one that is not', {}, [set({ partitioned: true })], undefined],
    [
      'the partitioned one for one that is',
      inSite,
      [set({ partitioned: true }), set({ url: 'https://x.fr/2' })],
      'https://x.fr/1',
    ],
    ['any where the browser partitions by itself', inSite, [set({})], 'https://x.fr/1'],
  ] as const)('%s', (_, change, sets, expected) => {
    expect(setterOf({ ...kept, ...change }, sets)?.url).toBe(expected);
  });
});

describe('unsureOfChoice', () => {
  it('doubts what was set since the choice was last known, and nothing before', () => {
    const [early, late] = [
      set({ consent: 'before-choice' }),
      set({ at: '2026-01-01T00:00:09Z', consent: 'before-choice' }),
    ];
    expect(unsureOfChoice([early, late], '2026-01-01T00:00:05Z').map(({ consent }) => consent)).toEqual([
      'before-choice',
      'unknown',
    ]);
  });
});

describe('settingsOf', () => {
  it('keeps the first setting under each choice, and none that takes the cookie away', () => {
    const sets = [
      set({ consent: 'before-choice', at: '2026-01-01T00:00:00Z' }),
      set({ consent: 'before-choice', at: '2026-01-01T00:00:01Z' }),
      set({ consent: 'after-refusal', removes: true }),
      set({ consent: 'after-acceptance', at: '2026-01-01T00:00:02Z' }),
      set({ name: 'b', consent: 'unknown' }),
    ];
    const cookie = { name: 'a', domain: 'x.fr', path: '/', hostOnly: true, partition: null };
    expect(settingsOf(cookie, sets).map(({ consent, at }) => [consent, at])).toEqual([
      ['before-choice', '2026-01-01T00:00:00Z'],
      ['after-acceptance', '2026-01-01T00:00:02Z'],
    ]);
  });
});
