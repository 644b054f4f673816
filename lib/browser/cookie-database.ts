import { browser } from 'wxt/browser';
import { readDatabase, type CookieDatabase } from '../dictionary/index.ts';

let loading: Promise<CookieDatabase | null> | null = null;

/**
 * The Open Cookie Database, from the extension's own package, read once and only when a cookie is not known otherwise.
 *
 * @returns null where it can't be read: our own layer of the dictionary then answers alone.
 */
export async function loadCookieDatabase(): Promise<CookieDatabase | null> {
  loading ??= read();
  return loading;
}

async function read(): Promise<CookieDatabase | null> {
  try {
    const response = await fetch(new URL('open-cookie-database.json', browser.runtime.getURL('/popup.html')));
    return readDatabase(await response.json());
  } catch {
    return null;
  }
}
