import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CompactDatabase, CookieCategory, DatabaseRow } from '../lib/dictionary/index.ts';

/** A row as the package ships it. */
interface SourceRow {
  readonly category: string;
  readonly cookie: string;
  readonly domain: string;
  readonly description: string;
  readonly retentionPeriod: string;
  readonly dataController: string;
  readonly wildcardMatch: string;
}

type Source = Readonly<Record<string, readonly SourceRow[]>>;

/** The database's own words for our classes; "Functional" covers what a site needs and what a visitor prefers. */
const classes: Readonly<Record<string, CookieCategory>> = {
  Functional: 'preferences',
  Personalization: 'preferences',
  Security: 'necessary',
  Necessary: 'necessary',
  Analytics: 'statistics',
  Marketing: 'marketing',
};
const categories: readonly CookieCategory[] = ['necessary', 'preferences', 'statistics', 'marketing', 'other'];

const units: readonly (readonly [RegExp, number])[] = [
  [/^(\d+) ?(?:seconds?|secs?)$/u, 1],
  [/^(\d+) ?(?:minutes?|mins?)$/u, 60],
  [/^(\d+) ?(?:hours?|hrs?)$/u, 3600],
  [/^(\d+) ?days?$/u, 86_400],
  [/^(\d+) ?weeks?$/u, 604_800],
  [/^(\d+) ?months?$/u, 2_629_800],
  [/^(\d+) ?years?$/u, 31_557_600],
];

/** Seconds; 0 for a session, -1 where the words do not say. */
export function readRetention(words: string): number {
  const plain = words.trim().toLowerCase();
  if (plain.startsWith('session') || plain.startsWith('end of session')) return 0;
  for (const [pattern, seconds] of units) {
    const count = pattern.exec(plain)?.[1];
    if (count !== undefined) return Number(count) * seconds;
  }
  return -1;
}

/** `.bing.com (3rd party) or .microsoft.com (3rd party)` → `bing.com microsoft.com` */
export function readDomains(text: string): string {
  const words = text.split(/[\s,;()]+/u).map((word) => word.replace(/^\.+/u, '').toLowerCase());
  return words.filter((word) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/u.test(word)).join(' ');
}

/** A domain column that holds words but no domain ("advertiser's website domain") binds the name to nobody's domain. */
function compactRow(row: SourceRow, vendor: number): DatabaseRow {
  const category = categories.indexOf(classes[row.category] ?? 'other');
  const name = row.wildcardMatch === '1' ? `${row.cookie}*` : row.cookie;
  const purpose = row.description.replaceAll(/\s+/gu, ' ').trim();
  return [name, vendor, category, readDomains(row.domain), readRetention(row.retentionPeriod), purpose];
}

/** Compacts the Open Cookie Database: no identifiers, no links, vendors and classes by number. */
export function compactCookieDatabase(source: Source): CompactDatabase {
  const vendors: string[] = [];
  const numberOf = (platform: string, controller: string): number => {
    const name = controller === '' || controller === platform ? platform : `${platform} (${controller})`;
    const known = vendors.indexOf(name);
    return known >= 0 ? known : vendors.push(name) - 1;
  };
  const rows = Object.entries(source).flatMap(([platform, list]) =>
    list
      .filter((row) => row.cookie.trim() !== '')
      .map((row) => compactRow(row, numberOf(platform.trim(), row.dataController.trim()))),
  );
  return { format: 1, vendors, categories, rows };
}

/** Apache-2.0, inside a package whose `exports` do not name it. */
const file = resolve(
  import.meta.dirname,
  '../node_modules/@slashgear/gdpr-cookie-scanner/dist/data/open-cookie-database.json',
);

/** The database as the installed package ships it, compacted. */
export function compactInstalledDatabase(): CompactDatabase {
  return compactCookieDatabase(JSON.parse(readFileSync(file, 'utf8')) as Source);
}
