import type { StorageKind } from './storage-kind.ts';

/* First match wins, so the narrower words come first. */
const STORAGE_WORDS: readonly (readonly [StorageKind, RegExp])[] = [
  ['session-storage', /session[\s-]?storage|stockage de session|sitzungsspeicher|almacenamiento de sesión/i],
  [
    'local-storage',
    /local[\s-]?storage|stockage local|lokale[rn]? speicher|almacenamiento local|archiviazione locale|lokale opslag|armazenamento local|emmagatzematge local/i,
  ],
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
