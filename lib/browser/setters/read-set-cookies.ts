import { parseSetCookie } from 'set-cookie-parser';
import {
  defaultPath,
  parseConsentChoice,
  stripUrl,
  type ConsentChoice,
  type HeaderSet,
} from '../../observation/index.ts';

/** A response, as far as its cookies go. */
export interface SettingResponse {
  readonly url: string;
  readonly page: string | null;
  /** One header each in Chromium; joined by line breaks in Firefox. */
  readonly headers: readonly { readonly name: string; readonly value?: string | undefined }[];
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** What a response asked to be kept, and the choice about cookies if it set that. Values are dropped here. */
export interface SetCookiesRead {
  readonly sets: readonly Omit<HeaderSet, 'consent'>[];
  readonly consent: ConsentChoice | null;
}

export function readSetCookies(response: SettingResponse): SetCookiesRead {
  const parsed = parseSetCookie(linesOf(response), { decodeValues: false, split: false, silent: true });
  const choice = parsed.findLast(({ name }) => name === 'cookies_preferences');
  const { hostname, pathname } = new URL(response.url);
  const answeredAt = serverTime(response);
  return {
    consent: choice === undefined ? null : consentAfter(choice, answeredAt),
    sets: parsed.map((cookie) => {
      const domain = cookie.domain?.replace(/^\./, '').toLowerCase() ?? '';
      const asked = askedLifetime(cookie, answeredAt);
      return {
        name: cookie.name,
        domain: domain === '' ? hostname : domain,
        hostOnly: domain === '',
        path: cookie.path?.startsWith('/') === true ? cookie.path : defaultPath(pathname),
        partitioned: cookie.partitioned === true,
        crossSite: cookie.sameSite?.toLowerCase() === 'none' && cookie.secure === true,
        by: 'header',
        url: stripUrl(response.url),
        page: response.page === null ? null : stripUrl(response.page),
        at: new Date(response.time).toISOString(),
        removes: asked < 0,
        askedLifetimeSeconds: asked < 0 ? null : asked,
      };
    }),
  };
}

function linesOf({ headers }: SettingResponse): readonly string[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value?.split('\n') ?? []);
}

/** `Expires` is of the server's clock; where the response tells what that showed, the auditor's own does not matter. */
function serverTime({ headers, time }: SettingResponse): number {
  const told = Date.parse(headers.find(({ name }) => name.toLowerCase() === 'date')?.value ?? '');
  return Number.isNaN(told) ? time : told;
}

interface Asked {
  readonly maxAge?: number;
  readonly expires?: Date;
}

/**
 * Seconds that were asked for: 0 for a session cookie, -1 for one that is over at once, which takes it away. Max-Age wins
 * over Expires, and either counts only where it can be read (RFC 6265bis section 5.7).
 */
function askedLifetime({ maxAge, expires }: Asked, now: number): number {
  if (maxAge !== undefined && !Number.isNaN(maxAge)) return maxAge > 0 ? maxAge : -1;
  const until = expires?.getTime() ?? Number.NaN;
  if (Number.isNaN(until)) return 0;
  const seconds = Math.round((until - now) / 1000);
  return seconds > 0 ? seconds : -1;
}

/** A choice that is taken back is none. */
function consentAfter(cookie: Asked & { readonly value: string }, now: number): ConsentChoice {
  return askedLifetime(cookie, now) < 0 ? { kind: 'none' } : parseConsentChoice(cookie.value);
}
