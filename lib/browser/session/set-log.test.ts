import { describe, expect, it } from 'vitest';
import type { HeaderSet } from '../../observation/index.ts';
import { compactSets, weightOf } from './set-log.ts';

const set = (name: string, second: number, more: Partial<HeaderSet> = {}): HeaderSet => ({
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
  at: `2026-01-01T10:00:0${second}.000Z`,
  askedLifetimeSeconds: 60,
  consent: 'before-choice',
  ...more,
});

const one = set('one', 1);
const two = set('two', 2);
const oneAgain = set('one', 3);

describe('compactSets', () => {
  it.each<readonly [string, readonly HeaderSet[], readonly HeaderSet[]]>([
    ['one word about each cookie is left as it is', [one, two], [one, two]],
    ['the last word about a cookie stands where its time has it', [one, two, oneAgain], [two, oneAgain]],
    [
      'a word under another choice is another word',
      [one, { ...oneAgain, consent: 'after-refusal' }],
      [one, { ...oneAgain, consent: 'after-refusal' }],
    ],
    [
      'a cookie of another path is another cookie',
      [one, { ...oneAgain, path: '/a' }],
      [one, { ...oneAgain, path: '/a' }],
    ],
    ['a removal is a last word', [one, { ...oneAgain, removes: true }], [{ ...oneAgain, removes: true }]],
  ])('%s', (_, sets, left) => {
    expect(compactSets(sets)).toEqual({ sets: left, dropped: false });
  });

  it.each([
    ['room for all', 2 * weightOf(one), [one, two], false],
    ['room for one: the oldest goes, and it is said', 2 * weightOf(one) - 1, [two], true],
    ['room for none', 10, [], true],
  ] as const)('%s', (_, most, left, dropped) => {
    expect(compactSets([one, two], most)).toEqual({ sets: left, dropped });
  });
});
