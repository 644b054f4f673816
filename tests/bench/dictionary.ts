import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { indexDatabase, lookUp, lookUpDatabase, lookUpOwn, vendorsInWords } from '../../lib/dictionary/index.ts';
import type { CookieDatabase, DictionaryEntry } from '../../lib/dictionary/index.ts';
import { compactInstalledDatabase } from '../../scripts/compact-cookie-database.ts';
import type { BenchResult } from './bench-result.ts';
import { printTable } from './print-table.ts';

/** What a vendor's own page says of a name; no vendor: it belongs to nobody in particular. */
interface Truth {
  readonly name: string;
  readonly domain: string;
  readonly vendors: readonly string[];
  readonly categories: readonly string[];
}

type Answer = 'right' | 'wrong' | 'not at all';

const truthFile = resolve(import.meta.dirname, '../fixtures/dictionary-truth.json');

/** The database has one word for what a site needs and what a visitor prefers, so both layers are held to one. */
const classOf = (category: string): string => (category === 'preferences' ? 'necessary' : category);

function vendorsOf(entry: DictionaryEntry): readonly string[] {
  const named = vendorsInWords(entry.provider).map((vendor) => vendor.id);
  return entry.vendor === null ? named : [entry.vendor, ...named];
}

function judge(truth: Truth, entry: DictionaryEntry | null): Answer {
  if (truth.vendors.length === 0) return entry === null ? 'right' : 'wrong';
  if (entry === null) return 'not at all';
  const named = vendorsOf(entry).some((vendor) => truth.vendors.includes(vendor));
  const classed = truth.categories.map(classOf).includes(classOf(entry.category));
  return named && classed ? 'right' : 'wrong';
}

type Ask = (name: string, domain: string) => DictionaryEntry | null;

function measure(
  layer: string,
  names: readonly Truth[],
  ask: Ask,
): {
  readonly layer: string;
  readonly counts: Record<Answer, number>;
  readonly wrong: readonly string[];
} {
  const counts: Record<Answer, number> = { right: 0, wrong: 0, 'not at all': 0 };
  const wrong: string[] = [];
  for (const truth of names) {
    const entry = ask(truth.name, truth.domain);
    const answer = judge(truth, entry);
    counts[answer] += 1;
    if (answer === 'wrong') wrong.push(`${truth.name}@${truth.domain}: ${entry?.provider}, ${entry?.category}`);
  }
  return { layer, counts, wrong };
}

/** The platform's own four, on every portal. */
const platformNames = ['sessionid', 'csrftoken', 'cookies_preferences', 'django_language'];
const portals = ['data.exemple.fr', 'exemple.opendatasoft.com', 'exemple.huwise.com', 'data.exemple.gouv.fr'];

function platformWrong(database: CookieDatabase): readonly string[] {
  return portals.flatMap((domain) =>
    platformNames
      .filter((name) => lookUp(name, domain, database)?.vendor !== 'opendatasoft')
      .map((name) => `${name} on ${domain}`),
  );
}

/** 150 names against the vendors' own pages, for our layer and for the Open Cookie Database apart. */
export function benchDictionary(): BenchResult {
  const { names } = JSON.parse(readFileSync(truthFile, 'utf8')) as { readonly names: readonly Truth[] };
  const compact = compactInstalledDatabase();
  const database = indexDatabase(compact);
  const layers: readonly (readonly [string, Ask])[] = [
    ['our own layer', lookUpOwn],
    ['Open Cookie Database', (name, domain) => lookUpDatabase(name, domain, database)],
    ['both, as audits ask', (name, domain) => lookUp(name, domain, database)],
  ];
  const figures = layers.map(([layer, ask]) => measure(layer, names, ask));
  printTable(
    [`${names.length} names`, 'right', 'wrong', 'not at all'],
    figures.map(({ layer, counts }) => [layer, ...Object.values(counts).map(String)]),
  );
  for (const { layer, wrong } of figures) console.log(`${layer}, wrong: ${wrong.join('; ') || 'none'}`);
  const kilobytes = gzipSync(JSON.stringify(compact)).length / 1000;
  console.log(
    `Open Cookie Database, compacted: ${compact.rows.length} rows, ${kilobytes.toFixed(1)} kB gzip, a file of its own, read on demand`,
  );
  const broken = platformWrong(database).map((what) => `the platform’s own cookie is not known: ${what}`);
  return { state: 'measured', broken, figures: { layers: figures, kilobytes } };
}
