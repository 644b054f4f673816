import type { StorageKind } from '../../cookie/index.ts';
import { readStorageWords } from '../../cookie/index.ts';
import { speaksOfCookies } from '../../words/cookie-words.ts';

/** Where a thing is kept, if one of the texts says so of something other than a cookie; null where none does. */
export function storageOf(texts: readonly (string | null)[]): StorageKind | null {
  for (const text of texts) {
    const found = text === null || text.length > 300 ? null : readStorageWords(text);
    // "The pixel sets the cookies _fbp and _fbc."
    const isSetter = (found === 'pixel' || found === 'sdk') && speaksOfCookies(text ?? '');
    if (found !== null && found !== 'cookie' && !isSetter) return found;
  }
  return null;
}
