import { describe, expect, it } from 'vitest';
import { sampleCookie } from '../../tests/fixtures/audit/observed.ts';
import { goneOf, rememberLooked, type JarLook, type Sightings } from './sightings.ts';

const at = (second: number): string => `2026-12-01T10:12:${String(second).padStart(2, '0')}.000Z`;

const look = (second: number, names: readonly string[], own: Partial<JarLook> = {}): JarLook => ({
  at: at(second),
  cookies: names.map((name) => sampleCookie({ name })),
  stamp: () => ({ at: at(second), page: 'https://data.exemple.test/', how: 'appeared' }),
  wouldList: () => true,
  ...own,
});

const after = (...looks: readonly JarLook[]): Sightings =>
  looks.reduce<Sightings>((known, one) => rememberLooked(known, one).sightings, {});

const gone = (sightings: Sightings): readonly (readonly string[])[] =>
  goneOf(sightings).map(({ cookie, lastAt, goneAt }) => [cookie.name, lastAt, goneAt]);

describe('what an audit saw, it saw', () => {
  it.each([
    ['is still there', [look(3, ['_gat']), look(11, ['_gat'])], []],
    ['is gone', [look(3, ['_gat']), look(11, [])], [['_gat', at(3), at(11)]]],
    [
      'is gone for long: the first look without it counts',
      [look(3, ['_gat']), look(11, []), look(19, [])],
      [['_gat', at(3), at(11)]],
    ],
    ['has come back', [look(3, ['_gat']), look(11, []), look(19, ['_gat'])], []],
    ['went again', [look(3, ['_gat']), look(11, []), look(19, ['_gat']), look(25, [])], [['_gat', at(19), at(25)]]],
    [
      'can’t be listed any more: nobody knows that it is gone',
      [look(3, ['_gat']), look(11, [], { wouldList: () => false })],
      [],
    ],
  ] as const)('a cookie that %s', (_, looks, expected) => {
    expect(gone(after(...looks))).toEqual(expected);
  });

  it('keeps the date of the first sight of one that goes and comes back', () => {
    const known = after(look(3, ['_gat']), look(11, []), look(19, ['_gat']));
    expect(Object.values(known).map(({ first }) => first.at)).toEqual([at(3)]);
  });

  it('holds no more than it may of cookies that are gone, lets the oldest go first, and says so', () => {
    const known = after(look(1, ['a', 'c']), look(2, ['b', 'c']), look(3, ['c']));
    const { sightings, dropped } = rememberLooked(known, look(4, ['c']), 800);
    expect(Object.values(sightings).map(({ cookie }) => cookie.name)).toEqual(['b', 'c']);
    expect(dropped).toBe(true);
    expect(rememberLooked(known, look(4, ['c'])).dropped).toBe(false);
  });

  it('never lets one go that the jar holds', () => {
    expect(Object.keys(rememberLooked({}, look(1, ['a', 'b']), 0).sightings)).toHaveLength(2);
  });
});
