import { describe, expect, it } from 'vitest';
import { readSetCookies } from './read-set-cookies.ts';

const time = Date.parse('2026-01-01T00:00:00Z');
const read = (...values: readonly string[]): ReturnType<typeof readSetCookies> =>
  readSetCookies({
    url: 'https://data.x.fr/a/b?token=secret#f',
    page: 'https://data.x.fr/?user=me',
    headers: values.map((value) => ({ name: 'Set-Cookie', value })),
    time,
  });

describe('readSetCookies', () => {
  it.each([
    ['session', 'a=MARK', 0],
    ['Max-Age', 'a=MARK; Max-Age=60', 60],
    ['Max-Age wins over Expires', 'a=MARK; Expires=Thu, 01 Jan 2026 00:10:00 GMT; Max-Age=60', 60],
    ['Expires', 'a=MARK; Expires=Thu, 01 Jan 2026 00:10:00 GMT', 600],
    ['over at once', 'a=MARK; Max-Age=0', null],
    ['unreadable Expires', 'a=MARK; Expires=soon', 0],
    ['more than browsers keep', 'a=MARK; Max-Age=63072000', 63_072_000],
    ['unreadable Max-Age, Expires', 'a=MARK; Expires=Thu, 01 Jan 2026 00:10:00 GMT; Max-Age=soon', 600],
    ['Expires over at once', 'a=MARK; Expires=Thu, 01 Jan 1970 00:00:00 GMT', null],
  ])('%s', (_, header, expected) => {
    expect(read(header).sets.map(({ askedLifetimeSeconds }) => askedLifetimeSeconds)).toEqual([expected]);
  });

  it.each([
    ['host-only, default path', 'a=MARK', 'data.x.fr', true, '/a'],
    ['domain with dot', 'a=MARK; Domain=.X.fr; Path=/', 'x.fr', false, '/'],
    ['relative path', 'a=MARK; Path=b', 'data.x.fr', true, '/a'],
    ['empty domain', 'a=MARK; Domain=; Path=/', 'data.x.fr', true, '/'],
  ])('%s', (_, header, domain, hostOnly, path) => {
    expect(read(header).sets[0]).toMatchObject({ domain, hostOnly, path });
  });

  it.each([
    ['a=MARK; Max-Age=0', true],
    ['a=MARK; Expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['a=MARK', false],
  ])('%s takes the cookie away: %s', (header, removes) => {
    expect(read(header).sets[0]?.removes).toBe(removes);
  });

  it('reads Expires by the clock of the server that said it', () => {
    const headers = [
      { name: 'Date', value: 'Thu, 01 Jan 2026 05:00:00 GMT' },
      { name: 'Set-Cookie', value: 'a=MARK; Expires=Thu, 01 Jan 2026 05:10:00 GMT' },
    ];
    const { sets } = readSetCookies({ url: 'https://data.x.fr/', page: null, headers, time });
    expect(sets[0]?.askedLifetimeSeconds).toBe(600);
  });

  it('a choice that is taken back is none', () => {
    expect(read('cookies_preferences=; Max-Age=0').consent).toEqual({ kind: 'none' });
  });

  it.each([
    ['a=MARK; SameSite=None; Secure', { crossSite: true, partitioned: false }],
    ['a=MARK; SameSite=None', { crossSite: false, partitioned: false }],
    ['a=MARK; SameSite=None; Secure; Partitioned', { crossSite: true, partitioned: true }],
  ])('%s → %j', (header, expected) => {
    expect(read(header).sets[0]).toMatchObject(expected);
  });

  it('splits what Firefox joins by line breaks', () => {
    expect(read('a=MARK; Path=/\nb=MARK; Path=/').sets.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('keeps no value, query or fragment', () => {
    const kept = JSON.stringify(
      read('a=MARK; Path=/', 'cookies_preferences=%7B%22ga%22%3Afalse%2C%22x%22%3A%22MARK%22%7D'),
    );
    expect(kept).not.toMatch(/MARK|secret|user=/);
    expect(kept).toContain('"ga":false');
  });
});
