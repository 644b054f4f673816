import { describe, expect, it } from 'vitest';
import { compactInstalledDatabase, readDomains, readRetention } from '../../scripts/compact-cookie-database.ts';

describe('the compacted Open Cookie Database', () => {
  const { rows, vendors, categories } = compactInstalledDatabase();

  it('keeps every row, with a vendor and a class', () => {
    expect(rows.length).toBeGreaterThan(2000);
    expect(rows.filter(([, vendor, category]) => !(vendor in vendors) || !(category in categories))).toEqual([]);
  });

  it.each([
    ['1 year', 31_557_600],
    ['30 minutes', 1800],
    ['Session', 0],
    ['End of session (browser)', 0],
    ['varies', -1],
    ['Forever', -1],
  ])('%s → %d s', (words, seconds) => {
    expect(readRetention(words)).toBe(seconds);
  });

  it.each([
    ['.bing.com (3rd party) or .microsoft.com (3rd party)', 'bing.com microsoft.com'],
    ['youtube.com (3rd party)', 'youtube.com'],
    ["advertiser's website domain (1st party)", ''],
    ['', ''],
  ])('%s → %s', (text, domains) => {
    expect(readDomains(text)).toBe(domains);
  });
});
