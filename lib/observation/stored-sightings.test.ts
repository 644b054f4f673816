import { describe, expect, it } from 'vitest';
import type { StorageKindSeen, StoredItem } from './other-storage.ts';
import { mostStoredSeen, rememberStored, stampStored, type StoredSeen } from './stored-sightings.ts';

const nothing: StoredSeen = { first: {}, listedAt: {} };
const page = 'https://data.exemple.test/';

const named = (name: string, storage: StorageKindSeen = 'local-storage'): StoredItem => ({
  storage,
  name,
  origin: 'https://data.exemple.test',
});

const looked = (before: StoredSeen, at: string, items: readonly StoredItem[], whole = true): StoredSeen =>
  rememberStored(before, { at, page, how: 'appeared', items, isWhole: () => whole });

const stamp = (seen: StoredSeen, item: StoredItem): StoredItem['firstSeen'] => stampStored([item], seen)[0]?.firstSeen;

describe('when a name of other storage was first seen', () => {
  const theme = named('theme');

  it('is the first look, where it is merely there', () => {
    expect(stamp(looked(nothing, '1', [theme]), theme)).toEqual({ at: '1', page, how: 'snapshot' });
  });

  it('is a later one, with the look that lacked it', () => {
    const seen = looked(looked(nothing, '1', []), '2', [theme]);
    expect(stamp(seen, theme)).toEqual({ at: '2', page, how: 'appeared', absentAt: '1' });
    expect(stamp(looked(looked(seen, '3', []), '4', [theme]), theme)).toMatchObject({ at: '2' });
  });

  it('says nothing of a coming where the look before could not list all of its kind', () => {
    const seen = looked(looked(nothing, '1', [], false), '2', [theme]);
    expect(stamp(seen, theme)).toEqual({ at: '2', page, how: 'snapshot' });
  });

  it('nor where there were more names than are remembered', () => {
    const many = Array.from({ length: mostStoredSeen + 1 }, (_, index) => named(`n${index}`));
    const last = named(`n${mostStoredSeen}`);
    const seen = looked(nothing, '1', many);
    expect(stamp(seen, last)).toBeUndefined();
    expect(stamp(looked(seen, '2', many), last)).toBeUndefined();
    expect(seen.listedAt).not.toHaveProperty('local-storage');
  });

  it('takes a name like one that every object has for no name that it knows', () => {
    expect(stamp(nothing, named('constructor'))).toBeUndefined();
  });
});
