import { describe, expect, it } from 'vitest';
import { inDays, observedAt, observedCookie } from '../../tests/fixtures/reports/filing/parts.ts';
import { lifetimeSeen } from './lifetime-seen.ts';

const day = 86_400;
const later = (seconds: number): string => new Date(Date.parse(observedAt) + seconds * 1000).toISOString();

const set = (askedDays: number | null): Parameters<typeof observedCookie>[0]['setter'] => ({
  by: 'script',
  url: 'https://portail-exemple.test/a.js',
  page: null,
  at: observedAt,
  askedLifetimeSeconds: askedDays === null ? null : askedDays * day,
  consent: 'unknown',
});

describe('lifetimeSeen', () => {
  it.each([
    ['setting not seen: what was left at the listing', null, 14, 3, { asked: null, real: 14 * day - 3, atLeast: true }],
    ['setting seen: what was given', set(14), 14, 3, { asked: 14 * day, real: 14 * day, atLeast: false }],
    ['asked for more than browsers give', set(730), 400, 60, { asked: 730 * day, real: 400 * day, atLeast: false }],
    ['a browser that gives seven days', set(400), 7, 60, { asked: 400 * day, real: 7 * day - 60, atLeast: true }],
    ['set again unseen', set(14), 20, 3, { asked: 14 * day, real: 20 * day - 3, atLeast: true }],
    ['what was asked is not known', set(null), 14, 3, { asked: null, real: 14 * day - 3, atLeast: true }],
    ['a session', set(0), null, 3, { asked: 0, real: 0, atLeast: false }],
    ['past its end', null, -1, 3, { asked: null, real: 0, atLeast: true }],
  ] as const)('%s', (_, setter, days, seconds, seen) => {
    const expiresAt = days === null ? null : inDays(days);
    expect(
      lifetimeSeen(observedCookie({ name: 'a', setter: setter ?? null, expiresAt }), later(seconds)),
    ).toMatchObject(seen);
  });

  it('a cookie renewed since it was first seen lasts no longer for it', () => {
    const cookie = observedCookie({ name: 'a', expiresAt: inDays(1) });
    expect(lifetimeSeen(cookie, later(day / 2)).real).toBe(day / 2);
  });
});
