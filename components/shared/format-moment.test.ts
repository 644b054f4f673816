import { describe, expect, it } from 'vitest';
import { formatMoment } from './format-moment.ts';

describe('formatMoment', () => {
  it.each([
    ['2026-11-21T09:32:00Z', 'fr', 'Europe/Paris', '21 nov. 2026, 10:32'],
    ['2026-11-21T09:32:00Z', 'en', 'Indian/Reunion', '21 Nov 2026, 13:32'],
    ['2026-11-21T09:32:00Z', 'fr', 'Nowhere/None', '21 nov. 2026, 09:32 UTC'],
    ['yesterday', 'fr', 'Europe/Paris', 'yesterday'],
  ] as const)('%s, %s, %s → %s', (moment, language, zone, expected) => {
    expect(formatMoment(moment, language, zone)).toBe(expected);
  });
});
