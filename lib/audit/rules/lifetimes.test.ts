import { describe, expect, it } from 'vitest';
import { compareLifetime, exceedsLimit } from './lifetimes.ts';

const day = 86_400;
const year = 365 * day;

describe('compareLifetime', () => {
  it.each([
    ['left exceeds the declared', { asked: null, left: 40 * day }, 30 * day, 'over'],
    ['asked exceeds, though the browser capped it', { asked: 2 * year, left: 400 * day }, 396 * day, 'over'],
    ['asked as declared, capped to 400 days', { asked: 2 * year, left: 400 * day }, 2 * year, 'within'],
    ['left fits, setting not seen', { asked: null, left: 20 * day }, 30 * day, 'unknown'],
    ['six calendar months of 184 days', { asked: 184 * day, left: 184 * day }, 182.6 * day, 'within'],
    ['session declared, kept on disk', { asked: null, left: 10 }, 0, 'over'],
    ['session declared, session seen', { asked: null, left: 0 }, 0, 'within'],
    ['lifetime declared, ends with the session', { asked: null, left: 0 }, 30 * day, 'within'],
    ['nothing known', { asked: null, left: null }, 30 * day, 'unknown'],
  ] as const)('%s', (_title, seen, limit, answer) => {
    expect(compareLifetime(seen, limit)).toBe(answer);
  });
});

describe('a limit of 13 months, 397 days at the longest', () => {
  it.each([
    ['Matomo’s 393 days', 393 * day, 'within'],
    ['13 months of the longest calendar', 397 * day, 'within'],
    ['the 400 days to which browsers cap longer ones', 400 * day, 'over'],
  ] as const)('%s', (_title, asked, answer) => {
    expect(compareLifetime({ asked, left: asked }, 397 * day, exceedsLimit)).toBe(answer);
  });
});
