import { describe, expect, it } from 'vitest';
import type { PageStorage } from '../page/list-storage.ts';
import { storedItems } from './stored-items.ts';

const names = (...list: readonly string[]): { readonly names: readonly string[]; readonly of: number } => ({
  names: list,
  of: list.length,
});
const storage: PageStorage = {
  'local-storage': names('theme'),
  'session-storage': names(),
  'indexed-db': names('base'),
  'cache-storage': names(),
  'service-worker': names(),
  opened: [{ name: 'base', stores: ['a'] }],
  storesLeftOut: 0,
  host: 'data.x.fr',
};

describe('storedItems', () => {
  it.each([
    ['all of it', {}, false, { 'local-storage': 1, 'indexed-db': 1 }],
    [
      'more keys than are read',
      { 'local-storage': { names: ['a', 'b'], of: 9 } },
      false,
      { 'local-storage': { read: 2 } },
    ],
    ['more databases than are opened', { 'indexed-db': names('base', 'other') }, false, { 'indexed-db': { read: 2 } }],
    ['more object stores than are read', { storesLeftOut: 3 }, false, { 'indexed-db': { read: 1 } }],
    [
      'a database that could not be opened',
      { opened: [{ name: 'base', stores: null }] },
      false,
      { 'indexed-db': 'failed' },
    ],
    ['a part that broke', { 'cache-storage': 'failed' }, false, { 'cache-storage': 'failed' }],
    [
      'a part that the browser refuses',
      { 'local-storage': 'refused' },
      false,
      { 'local-storage': 'blocked-by-browser' },
    ],
    [
      'the same of a page cut off from its site',
      { 'local-storage': 'refused' },
      true,
      { 'local-storage': 'page-sandboxed' },
    ],
  ] as const)('%s', (_, change, sandboxed, expected) => {
    const found = storedItems({ storage: { ...storage, ...change }, sandboxed }, 'https://data.x.fr');
    expect(found.counts).toMatchObject(expected);
  });

  it('names what was read, with the object stores of databases', () => {
    const { items } = storedItems({ storage, sandboxed: false }, 'o');
    expect(items.map((item) => [item.storage, item.name, item.stores])).toEqual([
      ['local-storage', 'theme', undefined],
      ['indexed-db', 'base', ['a']],
    ]);
  });

  it('says nothing of a page that could not be asked', () => {
    const { items, counts } = storedItems({ storage: 'page-did-not-answer', sandboxed: null }, 'o');
    expect([items, new Set(Object.values(counts ?? {}))]).toEqual([[], new Set(['page-did-not-answer'])]);
  });
});
