import { describe, expect, it } from 'vitest';
import { originOfHost } from './origins.ts';

describe('originOfHost', () => {
  it('covers both schemes of one exact host: with https alone, Chromium hides cookies without Secure', () => {
    expect(originOfHost('data.x.fr')).toBe('*://data.x.fr/*');
  });
});
