import type { Browser } from 'wxt/browser';
import { cookieKey } from '../../cookie/index.ts';
import type { CookieOrigin, SameSite, UnstampedCookie } from '../../observation/index.ts';

/** A cookie as browsers hand it out. Firefox adds `firstPartyDomain`. */
export type BrowserCookie = Browser.cookies.Cookie & { readonly firstPartyDomain?: string };

const sameSites: Readonly<Record<string, SameSite>> = { strict: 'strict', lax: 'lax', no_restriction: 'none' };

/** The domain of a cookie, without the dot that browsers put before those that are not host-only. */
export function domainOf(cookie: BrowserCookie): string {
  return cookie.domain.replace(/^\./, '');
}

/** The top-level site of a partitioned cookie, else null; first-party isolation (Firefox) is a partition too. */
export function partitionOf(cookie: BrowserCookie): string | null {
  const site = cookie.partitionKey?.topLevelSite;
  if (site !== undefined && site !== '') return site;
  const isolated = cookie.firstPartyDomain;
  return isolated === undefined || isolated === '' ? null : `https://${isolated}`;
}

/**
 * A name or path as it was sent. Firefox hands out each byte as a character (`Ã©`), where the page itself, and Chromium,
 * read UTF-8 (`é`): without this a name of the page would seem to be missing from the list.
 */
function asSent(text: string): string {
  if (!import.meta.env.FIREFOX || !highByte.test(text) || moreThanByte.test(text)) return text;
  return new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}

const highByte = /[\u0080-\u00FF]/;
const moreThanByte = /[\u0100-\uFFFF]/;

/** Bytes that are no UTF-8 become one sign, and two such names one: their key is made of the bytes. */
const isWhole = (text: string): boolean => !text.includes('\uFFFD');

/** The cookie as domain data. Its value stays behind, here. */
export function toUnstampedCookie(cookie: BrowserCookie, store: string, origin: CookieOrigin): UnstampedCookie {
  const domain = domainOf(cookie);
  const partition = partitionOf(cookie);
  const name = asSent(cookie.name);
  const path = asSent(cookie.path);
  return {
    key: cookieKey({ name: isWhole(name) ? name : cookie.name, domain, path, partition, store }),
    name,
    domain,
    hostOnly: cookie.hostOnly,
    path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: sameSites[cookie.sameSite] ?? 'unspecified',
    session: cookie.session,
    expiresAt: cookie.expirationDate === undefined ? null : new Date(cookie.expirationDate * 1000).toISOString(),
    partition,
    store,
    party: origin === 'host' || origin === 'parent-domain' ? 'first' : 'third',
    origin,
  };
}
