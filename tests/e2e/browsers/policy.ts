import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { browserName } from './start-browser.ts';

/** Where a machine's administrator puts what every person's browser must obey. */
const files = {
  chromium: '/etc/chromium/policies/managed/temoin-essai.json',
  firefox: '/usr/share/firefox-esr/distribution/policies.json',
} as const;

/** A policy that forbids cookies of one site. */
const forbidding = {
  chromium: (host: string) => ({ CookiesBlockedForUrls: [`https://${host}`] }),
  firefox: (host: string) => ({ policies: { Cookies: { Block: [`https://${host}`] } } }),
} as const;

/**
 * Forbids the cookies of one reserved host in every browser of this machine that starts from now on, until it is disposed
 * of; null where nobody may write there, or somebody's own policy is there already.
 */
export function forbidCookiesOf(host: string): Disposable | null {
  const file = files[browserName];
  if (existsSync(file)) return null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(forbidding[browserName](host)));
  } catch {
    return null;
  }
  return { [Symbol.dispose]: () => rmSync(file, { force: true }) };
}
