import { describe, expect, it } from 'vitest';
import { consentStage, defaultPath, setterOf, type HeaderSet } from './header-set.ts';

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
  by: 'header',
  url: 'https://x.fr/1',
  page: null,
  at: '1',
  askedLifetimeSeconds: 0,
  consent: 'unknown',
  ...change,
});

describe('setterOf', () => {
  it.each([
    ['the last of the same cookie', [set({}), set({ url: 'https://x.fr/2' })], 'https://x.fr/2'],
    ['not another path', [set({}), set({ path: '/b', url: 'https://x.fr/2' })], 'https://x.fr/1'],
    ['not another domain', [set({ domain: 'y.fr' })], undefined],
    ['not a domain cookie for a host-only one', [set({ hostOnly: false })], undefined],
  ] as const)('%s', (_, sets, expected) => {
    expect(setterOf({ name: 'a', domain: 'x.fr', hostOnly: true, path: '/' }, sets)?.url).toBe(expected);
  });
});
