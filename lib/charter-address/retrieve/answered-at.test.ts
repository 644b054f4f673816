import { describe, expect, it } from 'vitest';
import { answeredAt, isOldAnswer } from './answered-at.ts';

const readAt = '2026-11-20T10:00:00.000Z';

describe('answeredAt', () => {
  it.each([
    ['a fresh answer', 'Fri, 20 Nov 2026 09:59:58 GMT', null, '2026-11-20T09:59:58.000Z', false],
    ['of three days ago by its date', 'Tue, 17 Nov 2026 10:00:00 GMT', null, '2026-11-17T10:00:00.000Z', true],
    ['of two hours ago by its age', 'Fri, 20 Nov 2026 10:00:00 GMT', '7200', '2026-11-20T08:00:00.000Z', true],
    ['age alone', null, '7200', '2026-11-20T08:00:00.000Z', true],
    ['half an hour in a cache', null, '1800', '2026-11-20T09:30:00.000Z', false],
    ['a clock that is ahead', 'Sat, 21 Nov 2026 10:00:00 GMT', null, readAt, false],
    ['headers that say nothing', 'yesterday', 'old', null, false],
    ['no headers', null, null, null, false],
    ['an age past believing', null, '99999999999999', null, false],
  ])('%s', (_, date, age, moment, isOld) => {
    const made = answeredAt({ date, age }, readAt);
    expect(made).toBe(moment);
    expect(isOldAnswer({ readAt, ...(made === null ? {} : { answeredAt: made }) })).toBe(isOld);
  });
});
