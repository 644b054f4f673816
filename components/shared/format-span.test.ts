import { describe, expect, it } from 'vitest';
import { formatAge, formatSpan } from './format-span.ts';

describe('formatSpan', () => {
  it.each([
    [34_128_000, 'fr', '395 jours'],
    [33_955_200, 'en', '393 days'],
    [86_400, 'fr', '24 heures'],
    [1800, 'en', '30 minutes'],
    [60, 'fr', '60 secondes'],
    [0, 'fr', '0 seconde'],
  ] as const)('%d s in %s → %s', (seconds, language, expected) => {
    expect(formatSpan(seconds, language).replaceAll(/[\u00A0\u202F]/gu, ' ')).toBe(expected);
  });
});

describe('formatAge', () => {
  it.each([
    ['2026-11-21T09:30:00Z', null],
    ['2026-11-21T06:00:00Z', 'il y a 4 heures'],
    ['2026-11-18T10:00:00Z', 'il y a 3 jours'],
    ['2026-11-22T10:00:00Z', null],
    ['no date', null],
  ] as const)('%s → %s', (moment, expected) => {
    expect(formatAge(moment, '2026-11-21T10:00:00Z', 'fr')?.replaceAll('\u00A0', ' ') ?? null).toBe(expected);
  });
});
