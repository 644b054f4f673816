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
  const lines = response.headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value?.split('\n') ?? []);
  const parsed = parseSetCookie(lines, { decodeValues: false, split: false });
  const choice = parsed.find(({ name }) => name === 'cookies_preferences');
  const { hostname, pathname } = new URL(response.url);
  return {
    consent: choice === undefined ? null : parseConsentChoice(choice.value),
    sets: parsed.map((cookie) => ({
      name: cookie.name,
      domain: cookie.domain?.replace(/^\./, '').toLowerCase() ?? hostname,
      hostOnly: cookie.domain === undefined || cookie.domain === '',
      path: cookie.path?.startsWith('/') === true ? cookie.path : defaultPath(pathname),
      by: 'header',
      url: stripUrl(response.url),
      page: response.page === null ? null : stripUrl(response.page),
      at: new Date(response.time).toISOString(),
      askedLifetimeSeconds: askedLifetime(cookie, response.time),
    })),
  };
}

/** Max-Age wins over Expires (RFC 6265bis section 5.7); 0 is a session cookie, and one deleted at once has none. */
function askedLifetime(cookie: { readonly maxAge?: number; readonly expires?: Date }, time: number): number | null {
  if (cookie.maxAge !== undefined) return Number.isFinite(cookie.maxAge) ? positive(cookie.maxAge) : null;
  if (cookie.expires === undefined) return 0;
  const seconds = Math.round((cookie.expires.getTime() - time) / 1000);
  return Number.isNaN(seconds) ? 0 : positive(seconds);
}

/** A lifetime that is over at once is a deletion: no lifetime was asked for. */
function positive(seconds: number): number | null {
  return seconds > 0 ? seconds : null;
}
