import { describe, expect, it } from 'vitest';
import type { HeaderSet } from './header-set.ts';
import { hostsNotKept, keepsNothing } from './hosts-not-kept.ts';

const now = '2026-01-01T01:00:00Z';
const set = (change: Partial<HeaderSet>): HeaderSet => ({
  name: 'a',
  domain: 'stats.test',
  hostOnly: true,
  path: '/',
  partitioned: false,
  crossSite: true,
  removes: false,
  by: 'header',
  url: 'https://stats.test/x',
  page: null,
  at: '2026-01-01T00:00:00Z',
  askedLifetimeSeconds: 0,
  consent: 'unknown',
  ...change,
});
const held = [{ name: 'a', domain: 'stats.test' }];

describe('hostsNotKept', () => {
  it.each([
    ['held', [set({})], held, []],
    ['not held', [set({})], [], ['stats.test']],
    ['taken away by the last response', [set({}), set({ removes: true })], [], []],
    ['set again after it was taken away', [set({ removes: true }), set({})], [], ['stats.test']],
    ['over by now', [set({ askedLifetimeSeconds: 60 })], [], []],
    ['not over yet', [set({ askedLifetimeSeconds: 7200 })], [], ['stats.test']],
    ['another of the same host', [set({}), set({ name: 'b' })], held, ['stats.test']],
  ] as const)('%s', (_, sets, listed, expected) => {
    expect(hostsNotKept(sets, listed, now)).toEqual(expected);
  });
});

describe('keepsNothing', () => {
  it.each([
    ['one asked for, none seen', [set({})], [], true],
    ['one asked for, another seen', [set({})], [{ name: 'b', domain: 'stats.test' }], false],
    ['none asked for, none seen', [], [], false],
    ['one asked for that is over by now', [set({ askedLifetimeSeconds: 60 })], [], false],
    ['one asked for and taken away', [set({}), set({ removes: true })], [], false],
  ] as const)('%s', (_, sets, seen, expected) => {
    expect(keepsNothing(sets, seen, now)).toBe(expected);
  });
});
