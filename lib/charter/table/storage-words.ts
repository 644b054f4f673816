import type { StorageKind } from '../../cookie/index.ts';

const words: readonly (readonly [StorageKind, RegExp])[] = [
  ['session-storage', /session[\s_-]?storage|stockage de session|sitzungsspeicher|almacenamiento de sesi[oó]n/i],
  [
    'local-storage',
    /local[\s_-]?storage|stockage local|lokaler speicher|almacenamiento local|archiviazione locale|armazenamento local|lokale opslag|emmagatzematge local|html ?5? (?:local )?storage/i,
  ],
  ['indexed-db', /indexed[\s_-]?db/i],
  ['cache-storage', /cache[\s_-]?storage|cache api/i],
  ['service-worker', /service[\s_-]?worker/i],
];

/** Where a thing is kept, if one of the texts says so; null where none does. */
export function storageOf(texts: readonly (string | null)[]): StorageKind | null {
  for (const text of texts) {
    const found = text === null || text.length > 300 ? undefined : words.find(([, pattern]) => pattern.test(text));
    if (found !== undefined) return found[0];
  }
  return null;
}
