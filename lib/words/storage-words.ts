import { placesWords } from './places-words.ts';
import type { StorageKind } from './storage-kind.ts';

/* First match wins, so the narrower words come first. */
const STORAGE_WORDS: readonly (readonly [StorageKind, RegExp])[] = [
  ['session-storage', new RegExp(String.raw`session[\s-]?storage|${placesWords('sessionStorage')}`, 'iu')],
  ['local-storage', new RegExp(String.raw`local[\s-]?storage|${placesWords('localStorage')}`, 'iu')],
  ['indexed-db', /indexed[\s-]?db/i],
  ['cache-storage', /cache[\s-]?storage/i],
  ['service-worker', /service[\s-]?worker/i],
  ['sdk', /(?<!\p{L})SDK(?!\p{L})/iu],
  ['pixel', /(?<!\p{L})(?:pixels?|web[\s-]?beacons?|balises? web|zählpixel)(?!\p{L})/iu],
  ['cookie', /(?<!\p{L})cookies?(?!\p{L})/iu],
];

/** The kind of storage that words speak of; null where they speak of none. */
export function readStorageWords(text: string): StorageKind | null {
  return STORAGE_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** The words of a text for a storage other than cookies, as it writes them; null where it speaks of none. */
export function storageWordsIn(text: string): string | null {
  const kept = STORAGE_WORDS.slice(0, 5).map(([, words]) => words.exec(text)?.[0]);
  return kept.find((words) => words !== undefined) ?? null;
}

/** What sets a remark apart from the sentence around it: brackets, dashes, colons, stops. */
const CLAUSE = /[()[\]:;,.\n]|\s[–—-]\s/u;
const REMARK_WORDS = 3;
/** "enregistré dans le stockage local", "kept in localStorage". One word list for all languages. */
const KEPT = new RegExp(
  String.raw`(?<!\p{L})${placesWords('kept')}\p{L}*\s(?:\p{L}+\s){0,2}${placesWords('keptIn')}\s.{0,40}$`,
  'iu',
);

/**
 * Where a text says by the way that a thing is kept, if not as a cookie: "Thème choisi (localStorage)". A text that
 * speaks of storage for another reason says nothing.
 */
export function storageByTheWay(text: string): StorageKind | null {
  for (const clause of text.slice(0, 600).split(CLAUSE)) {
    const words = clause.trim();
    const told = words.split(/\s+/).length <= REMARK_WORDS || KEPT.test(words) ? readStorageWords(words) : null;
    if (told !== null && told !== 'cookie' && told !== 'sdk' && told !== 'pixel') return told;
  }
  return null;
}

const GLUED = /^((?:local|session)[\s-]?storage|indexed[\s-]?db)[:.](?=[\w[])/i;

/** `localStorage:theme`: the words for the storage, and the name behind them; null for any other token. */
export function withoutStorage(token: string): { readonly storage: string; readonly name: string } | null {
  const glued = GLUED.exec(token);
  return glued === null ? null : { storage: glued[1] ?? '', name: token.slice(glued[0].length) };
}
