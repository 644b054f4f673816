import { describe, expect, it } from 'vitest';
import { judgeClock } from './judge-clock.ts';
import type { SeenClock } from './judge-clock.ts';

const at = '2026-11-20T10:00:00.000Z';
const seen: SeenClock = { at, doubtedSince: null };
const leapt: SeenClock = { at, doubtedSince: '2031-01-01T10:00:00.000Z' };

describe('judgeClock', () => {
  it.each<[string, SeenClock | null, string, boolean, SeenClock | 'now']>([
    ['at the first look', null, '2031-01-01T10:00:00.000Z', true, 'now'],
    ['a day later', seen, '2026-11-21T10:00:00.000Z', true, 'now'],
    ['thirty days later', seen, '2026-12-20T10:00:00.000Z', true, 'now'],
    ['set back', seen, '2019-01-01T10:00:00.000Z', true, 'now'],
    ['years later', seen, '2031-01-01T10:00:00.000Z', false, leapt],
    ['years later, an hour on', leapt, '2031-01-01T11:00:00.000Z', false, leapt],
    ['years later, and still so the day after', leapt, '2031-01-02T10:00:00.000Z', true, 'now'],
    ['years later, and still so months after', leapt, '2031-04-10T10:00:00.000Z', true, 'now'],
    ['put right again', leapt, '2026-11-22T10:00:00.000Z', true, 'now'],
    [
      'put to another wrong date, before',
      leapt,
      '2030-01-01T10:00:00.000Z',
      false,
      { at, doubtedSince: '2030-01-01T10:00:00.000Z' },
    ],
    [
      'put to another wrong date, after',
      leapt,
      '2036-01-01T10:00:00.000Z',
      false,
      { at, doubtedSince: '2036-01-01T10:00:00.000Z' },
    ],
  ])('%s', (_, before, now, believed, clock) => {
    expect(judgeClock(before, now)).toEqual({
      believed,
      clock: clock === 'now' ? { at: now, doubtedSince: null } : clock,
    });
  });
});
