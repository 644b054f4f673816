import type { CookieSetter, ObservedCookie } from './observed-cookie.ts';

/** A cookie that a response header asked the browser to keep. Its value never gets this far. */
export interface HeaderSet extends CookieSetter {
  readonly name: string;
  /** The host that answered, or the Domain attribute without its dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  /** The Partitioned attribute (CHIPS) was there. */
  readonly partitioned: boolean;
  /** SameSite=None and Secure: every browser lets it be sent from other sites’ pages, unless it blocks third parties. */
  readonly crossSite: boolean;
  /** It was over at once: the response took the cookie away. */
  readonly removes: boolean;
}

/** A cookie of the jar, as far as its setter must be told by it. */
export type CookieAsKept = Pick<HeaderSet, 'name' | 'domain' | 'path' | 'hostOnly'> &
  Pick<ObservedCookie, 'partition' | 'session' | 'expiresAt'>;

/**
 * The default path of a cookie (RFC 6265bis section 5.1.4).
 *
 * @param path of the request.
 * @example defaultPath('/a/b') // '/a'
 */
export function defaultPath(path: string): string {
  const end = path.lastIndexOf('/');
  return path.startsWith('/') && end > 0 ? path.slice(0, end) : '/';
}

/** Seconds that clocks and a slow answer may make of difference. */
const slack = 120;

/** A cookie that outlives what the response asked for, or is of the session where it was not to be, was set again by something else. */
function isAsAsked({ session, expiresAt }: CookieAsKept, set: HeaderSet): boolean {
  const asked = set.askedLifetimeSeconds;
  if (asked === null) return true;
  if (session || expiresAt === null) return asked === 0;
  const latest = Date.parse(set.at) + (asked + slack) * 1000;
  return asked > 0 && Date.parse(expiresAt) <= latest;
}

function isSame(cookie: Pick<CookieAsKept, 'name' | 'domain' | 'path' | 'hostOnly'>, set: HeaderSet): boolean {
  return (
    set.name === cookie.name &&
    set.domain === cookie.domain &&
    set.path === cookie.path &&
    set.hostOnly === cookie.hostOnly
  );
}

/**
 * Who set a cookie that the jar holds: the last response that asked for one of the same name, domain and path.
 *
 * A browser may partition a cookie that did not ask for it (Firefox does with third parties'), never the other way
 * round. Null where no response was seen, where the last one seen took the cookie away, and where the cookie is not as
 * that response asked: a script or a response that was not seen set it since, and nobody is named in its place.
 *
 * @param sets in order of time.
 */
export function setterOf(cookie: CookieAsKept, sets: readonly HeaderSet[]): CookieSetter | null {
  const same = sets.filter((set) => isSame(cookie, set));
  const set =
    cookie.partition === null
      ? same.findLast(({ partitioned }) => !partitioned)
      : (same.findLast(({ partitioned }) => partitioned) ?? same.at(-1));
  return set === undefined || set.removes || !isAsAsked(cookie, set) ? null : asSetter(set);
}

function asSetter({ by, url, page, at, askedLifetimeSeconds, consent }: HeaderSet): CookieSetter {
  return { by, url, page, at, askedLifetimeSeconds, consent };
}

/**
 * The settings of a cookie that were seen, the first under each choice: one that is set again after an acceptance was
 * still set before any choice, if it was.
 *
 * @param sets in order of time.
 */
export function settingsOf(
  cookie: Pick<CookieAsKept, 'name' | 'domain' | 'path' | 'hostOnly' | 'partition'>,
  sets: readonly HeaderSet[],
): readonly CookieSetter[] {
  const first = new Map<HeaderSet['consent'], HeaderSet>();
  for (const set of sets) {
    const fits = isSame(cookie, set) && !set.removes && (cookie.partition !== null || !set.partitioned);
    if (fits && !first.has(set.consent)) first.set(set.consent, set);
  }
  return [...first.values()].map(asSetter);
}

/**
 * The sets of an audit once the choice about cookies turned out to be another than was thought: between the two looks
 * nobody knows which of both was in force when each cookie was set.
 *
 * @param since when the choice was last known, ISO 8601, UTC.
 */
export function unsureOfChoice<Set extends Pick<HeaderSet, 'at' | 'consent'>>(
  sets: readonly Set[],
  since: string,
): readonly Set[] {
  return sets.map((set) => (set.at > since ? { ...set, consent: 'unknown' as const } : set));
}
