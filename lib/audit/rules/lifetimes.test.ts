import { describe, expect, it } from 'vitest';
import { monthsInSeconds } from '../../cookie/index.ts';
import { compareLifetime } from './lifetimes.ts';

const day = 86_400;
const year = 365 * day;

describe('compareLifetime', () => {
  it.each([
    ['left exceeds the declared', { asked: null, real: 40 * day }, 30 * day, 'over'],
    ['asked exceeds, though the browser capped it', { asked: 2 * year, real: 400 * day }, 396 * day, 'over'],
    ['asked as declared, capped to 400 days', { asked: 2 * year, real: 400 * day }, 2 * year, 'within'],
    ['left fits, setting not seen', { asked: null, real: 20 * day }, 30 * day, 'unknown'],
    ['six calendar months of 184 days', { asked: 184 * day, real: 184 * day }, monthsInSeconds(6), 'within'],
    ['Matomo’s 393 days, 13 months', { asked: 393 * day, real: 393 * day }, monthsInSeconds(13), 'within'],
    ['session declared, kept on disk', { asked: null, real: 10 }, 0, 'over'],
    ['session declared, session seen', { asked: null, real: 0 }, 0, 'within'],
    ['lifetime declared, ends with the session', { asked: null, real: 0 }, 30 * day, 'within'],
    ['nothing known', { asked: null, real: null }, 30 * day, 'unknown'],
  ] as const)('%s', (_title, { asked, real }, limit, answer) => {
    expect(compareLifetime({ asked, real, left: real, atLeast: asked === null }, limit)).toBe(answer);
  });
});
