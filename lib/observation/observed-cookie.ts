/** RFC 6265bis "SameSite" as browsers report it. */
export type SameSite = 'strict' | 'lax' | 'none' | 'unspecified';

/**
 * Why the cookie is in the list.
 * - `host`: host-only and equal, or its domain is the portal's own host.
 * - `parent-domain`: its domain is an ancestor of the portal's host, so the browser sends it here too.
 * - `partitioned`: kept under this portal's top-level site (CHIPS, or a browser's own partitioning) for a third party.
 * - `third-party`: of a host that the portal's pages loaded from.
 */
export type CookieOrigin = 'host' | 'parent-domain' | 'partitioned' | 'third-party';

export type Party = 'first' | 'third';

/** Who set a cookie, where that was seen. */
export interface CookieSetter {
  readonly by: 'header' | 'script';
  /** Request (header) or page (script) address, without query and fragment. */
  readonly url: string;
  /** The page that was open, without query and fragment. */
  readonly page: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Lifetime asked for in seconds; 0 for a session cookie; null where it is not known. */
  readonly askedLifetimeSeconds: number | null;
  /** The choice about cookies in force at that moment, where known. */
  readonly consent: 'before-choice' | 'after-acceptance' | 'after-refusal' | 'after-partial-choice' | 'unknown';
}

/** When and where this audit first saw a cookie. */
export interface FirstSeen {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Page, without query and fragment. */
  readonly page: string;
  /** `snapshot`: it was there at the first look. `appeared`: it came during the audit. `charter-opened`: it came after the charter was opened by a click. */
  readonly how: 'snapshot' | 'appeared' | 'charter-opened';
  /** The last look before that listed its place without it, ISO 8601, UTC; absent where there was none. */
  readonly absentAt?: string;
}

/** When this audit saw a cookie last that is gone. */
export interface LastSeen {
  /** The last look that held it, ISO 8601, UTC. */
  readonly at: string;
  /** The first look since that listed its place without it, ISO 8601, UTC. */
  readonly goneAt: string;
}

/** One cookie of the jar, or one that this audit saw in it. No value and no digest of it: an audit needs neither. */
export interface ObservedCookie {
  /** `name;domain;path;partition;store`, unique in a jar. */
  readonly key: string;
  readonly name: string;
  /** Without the leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSite;
  readonly session: boolean;
  /** ISO 8601, UTC; null for session cookies. */
  readonly expiresAt: string | null;
  /** The top-level site of a partitioned cookie, else null. */
  readonly partition: string | null;
  readonly store: string;
  readonly party: Party;
  readonly origin: CookieOrigin;
  readonly firstSeen: FirstSeen;
  /** It is gone since; absent where the last look held it. */
  readonly lastSeen?: LastSeen;
  readonly setter: CookieSetter | null;
  /** Settings that were seen, the first under each choice; absent where `setter` says it all. */
  readonly settings?: readonly CookieSetter[];
}
