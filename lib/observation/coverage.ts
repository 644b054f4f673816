import type { StorageKindSeen } from './other-storage.ts';

/** A part of what an audit may look at. */
export type CoverageScopeId =
  | { readonly kind: 'first-party-jar'; readonly host: string }
  | { readonly kind: 'parent-domain'; readonly domain: string }
  | { readonly kind: 'partitioned'; readonly topLevelSite: string }
  | { readonly kind: 'third-party'; readonly host: string }
  /** Which other sites the pages of an origin load from. */
  | { readonly kind: 'third-party-hosts'; readonly origin: string }
  /** All other storage of an origin; where only some parts could be read, one scope for each `part`. */
  | { readonly kind: 'other-storage'; readonly origin: string; readonly part?: StorageKindSeen }
  | { readonly kind: 'setters'; readonly origin: string }
  /** What the pages of an origin send to other sites. */
  | { readonly kind: 'sent'; readonly origin: string };

/** Why a scope was not looked at. */
export type NotLookedReason =
  /** The permission for the host was never given. */
  | 'permission-missing'
  /** The user answered no. */
  | 'permission-refused'
  /** The permission is there, but the control reading shows that cookies are kept from us. */
  | 'withheld-by-browser'
  /** The permission was withdrawn while the audit was on. */
  | 'permission-withdrawn'
  | 'not-supported-by-browser'
  /** Nobody asked for it yet. */
  | 'not-asked'
  /** The page was loaded before we could watch. */
  | 'page-loaded-before'
  /** The page did not answer in time: a script keeps it busy. */
  | 'page-did-not-answer'
  /** The page does not end loading: what is still to come is not known. */
  | 'page-still-loading'
  /** Another extension or the browser blocks requests. */
  | 'blocked'
  /** The browser keeps no cookies of this site: its own settings, or those of whoever manages it, say so. */
  | 'blocked-by-browser'
  /** The page runs without an origin of its own (CSP `sandbox`), and may not see what its origin keeps. */
  | 'page-sandboxed'
  /** The browser is near its limit of cookies for a site: some may be gone. */
  | 'evicted'
  /** The browser's own list of what a page loaded was full, cleared or made smaller. */
  | 'timeline-cut'
  /** A frame could not be read, or was gone before it could be. */
  | 'frames-unread'
  /** An address of the portal was answered by another site, or by nobody, and nobody watched where it led. */
  | 'led-elsewhere'
  /** A worker makes requests, and nobody watches them. */
  | 'worker-unwatched'
  /** More hosts or elements than are looked through. */
  | 'too-many'
  /** Its cookies are kept for this site, whose pages were not seen loading from it. */
  | 'not-seen-loading'
  | 'failed';

export type CoverageState =
  | { readonly state: 'looked'; readonly count: number }
  | { readonly state: 'not-looked'; readonly reason: NotLookedReason };

/** One scope with its outcome. */
export interface CoverageEntry {
  readonly scope: CoverageScopeId;
  readonly outcome: CoverageState;
  /** Warnings that do not unmake the look: blocked third-party cookies, a limit almost reached. */
  readonly notes: readonly CoverageNote[];
}

export type CoverageNote =
  | 'third-party-cookies-blocked'
  | 'requests-blocked'
  /** Responses of the portal were seen asking for cookies that the browser does not hold. */
  | 'cookies-not-kept'
  /** Nobody watched the responses: whether the browser keeps this third party's cookies away is not known. */
  | 'blocking-not-known'
  | 'near-cookie-limit'
  /** The page could not say which cookies it sees: the list that the browser gave has no second witness. */
  | 'no-control-reading'
  /** More cookies came and went than one audit remembers: the oldest of those gone are not known any more. */
  | 'sightings-dropped'
  /** There is more than is read: the rest was not looked at. */
  | 'partly-looked'
  | 'page-loaded-before'
  /** The page was open before it could be watched where it loads from. */
  | 'opened-before'
  /** The background died before it had kept all that it had heard of. */
  | 'worker-restarted'
  /** More responses set cookies than one audit may hold: the oldest are not known any more. */
  | 'responses-dropped'
  /** More was sent to other sites than one audit may hold. */
  | 'requests-dropped';

export type Coverage = readonly CoverageEntry[];
