import { looksLikeCookieName, readStorageWords } from '../../cookie/index.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { categoryOf } from '../lexicon/category-words.ts';
import { isVendor } from '../lexicon/vendors.ts';
import type { Cell } from '../page/block.ts';
import { isKnownName } from './known-name.ts';
import { nameTokens } from './name-tokens.ts';

/** What the cells of a column hold, as shares of its filled cells. */
export interface ColumnProfile {
  readonly filled: number;
  /** Cells that could be names where names are expected. */
  readonly names: number;
  /** Cells that no word looks like. */
  readonly strongNames: number;
  /** Cells with a name that well-known software sets. */
  readonly knownNames: number;
  readonly durations: number;
  readonly hosts: number;
  readonly categories: number;
  /** Kinds of storage: "HTTP Cookie", "localStorage". */
  readonly storages: number;
  /** Vendors' names and nothing else. */
  readonly vendors: number;
  /** First or third party. */
  readonly parties: number;
  /** Mean number of words in a cell. */
  readonly words: number;
  /** Different texts, of all filled cells. */
  readonly distinct: number;
}

const host = /^(?:\*|\.?(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12})(?::\d+)?(?:\/\S*)?$/i;
const party =
  /\b(?:first|third|1st|3rd|own|premiere?|tierce|tiers?|internes?|propi[ao]s?|pr[oó]pri[ao]s?|proprio|terzi|terze|terceros?|terceiros?|tercers?|eigene?|drittpersonen|dritt\w*|erst\w*partei|derden?|eerste)\b/i;
/** Enough to know a column; a page of 100,000 rows is not read twice. */
const sample = 40;

export function isHost(text: string): boolean {
  return host.test(text.trim());
}

function share(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}

function holdsName(text: string, grades: readonly string[]): boolean {
  return nameTokens(text).some((token) => grades.includes(looksLikeCookieName(token)));
}

function isDuration(text: string): boolean {
  return (parseDuration(text)?.seconds ?? null) !== null;
}

export function profileColumn(rows: readonly (readonly Cell[])[], column: number): ColumnProfile {
  const texts = rows
    .slice(0, sample)
    .map((row) => row[column])
    .filter((cell) => cell !== undefined && cell.text !== '' && cell.copied === 'no')
    .map((cell) => cell?.text ?? '');
  const count = (test: (text: string) => boolean): number =>
    share(texts.filter((text) => test(text)).length, texts.length);
  return {
    filled: texts.length,
    names: count((text) => holdsName(text, ['possible', 'likely', 'certain'])),
    strongNames: count((text) => holdsName(text, ['likely', 'certain'])),
    knownNames: count((text) => nameTokens(text).some((token) => isKnownName(token))),
    durations: count((text) => text.length < 200 && isDuration(text)),
    hosts: count((text) => text.split(/[\s,;]+/).every((word) => isHost(word))),
    categories: count((text) => text.length < 80 && categoryOf(text) !== null),
    storages: count((text) => text.length < 60 && (readStorageWords(text) !== null || /^https?$/i.test(text))),
    vendors: count((text) => text.length < 60 && isVendor(text)),
    parties: count((text) => text.length < 60 && party.test(text)),
    words: share(
      texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0),
      texts.length,
    ),
    distinct: share(new Set(texts).size, texts.length),
  };
}
