import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastsLonger, longestReading, monthsInSeconds } from './lasts-longer.ts';
import { wholeSpan } from './whole-span.ts';

const day = 86_400;

describe('wholeSpan rounds down', () => {
  it.each([
    [397.5 * day, 'day', 397],
    [397.99999 * day, 'day', 397],
    [2 * day, 'day', 2],
    [day, 'hour', 24],
    [0.02 * day, 'minute', 28],
    [119, 'second', 119],
    [0, 'second', 0],
    [-5, 'second', 0],
  ] as const)('%d s → %s %d', (seconds, unit, count) => {
    expect(wholeSpan(seconds)).toMatchObject({ unit, count });
  });

  it('never to more than there is, and again to the same', () => {
    assert(
      property(double({ min: 0, max: 1e9, noNaN: true }), (seconds) => {
        const whole = wholeSpan(seconds);
        expect(whole.seconds).toBeLessThanOrEqual(seconds);
        expect(wholeSpan(whole.seconds).seconds).toBe(whole.seconds);
      }),
    );
  });
});

describe('longestReading', () => {
  it.each([
    ['1 month', monthsInSeconds(1), 31],
    ['6 months', monthsInSeconds(6), 184],
    ['12 months', monthsInSeconds(12), 366],
    ['13 months', monthsInSeconds(13), 397],
    ['2 years', monthsInSeconds(24), 731],
    ['395 days', 395 * day, 395],
    ['30 days', 30 * day, 30],
    ['half an hour', 1800, 1800 / day],
    ['a session', 0, 0],
  ])('%s', (_, length, days) => {
    expect(longestReading(length)).toBe(days * day);
  });

  it('is what the calendar has at the most', () => {
    for (let months = 1; months <= 48; months += 1) {
      const lengths = Array.from({ length: 48 }, (_, start) => Date.UTC(2024, start + months) - Date.UTC(2024, start));
      expect(longestReading(Math.round(monthsInSeconds(months))), `${months} months`).toBeGreaterThanOrEqual(
        Math.max(...lengths) / 1000,
      );
      expect(longestReading(Math.round(monthsInSeconds(months))), `${months} months`).toBeLessThanOrEqual(
        Math.max(...lengths) / 1000 + 1,
      );
    }
  });
});

describe('lastsLonger', () => {
  it.each([
    ['397 and a half days, 13 months', 397.5, monthsInSeconds(13), false],
    ['398 days, 13 months', 398, monthsInSeconds(13), true],
    ['the browsers’ 400 days, 13 months', 400, monthsInSeconds(13), true],
    ['397 and a half days, 395 days', 397.5, 395 * day, true],
    ['184 days, 6 months', 184, monthsInSeconds(6), false],
    ['365 days, 12 months', 365, monthsInSeconds(12), false],
    ['400 days, “1 year, 1 month and 4 days”', 400, monthsInSeconds(13) + 4 * day, false],
    ['25 hours, a day', 25 / 24, day, true],
    ['a second, a session', 1 / day, 0, true],
    ['a session, a session', 0, 0, false],
  ])('%s', (_, days, length, answer) => {
    expect(lastsLonger(days * day, length)).toBe(answer);
  });
});
