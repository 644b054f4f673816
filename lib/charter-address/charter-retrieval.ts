/** How the address of the charter was found. */
export type CharterOrigin =
  | 'link' /** a link of the portal's page */
  | 'known-path' /** `/terms/cookies-policy/` and its like */
  | 'user-address' /** typed by the user */
  | 'pasted-text'
  | 'this-page'; /** "the page I am on is the charter" */

/** What became of the search for the charter. "Could not look" and "nothing there" are different outcomes. */
export type CharterStatus =
  | 'read'
  /** Looked at every link and known path of the portal: none is a cookie policy. */
  | 'not-found'
  /** The address answers with another one, not followed without a click. */
  | 'redirects-elsewhere'
  /** On another host, whose permission was not given. */
  | 'other-host'
  | 'pdf'
  | 'login-required'
  /** The page is there but its table is filled by scripts: it must be opened to be read. */
  | 'rendered-late'
  /** An HTTP error; the status says which. */
  | 'http-error'
  /** No answer in time, or the connection failed. */
  | 'unreachable'
  | 'too-large'
  | 'not-html'
  /** The address answers, with nothing in it: no body, or a page without a word. */
  | 'no-content'
  /** The portal's own page forbids requests (Content-Security-Policy), and nothing else may ask. */
  | 'page-forbids'
  /** Not tried: the page could not be reached with the rights there were. */
  | 'not-looked';

/** One address tried. */
export interface CharterAttempt {
  readonly url: string;
  readonly origin: CharterOrigin;
  readonly status: CharterStatus;
  readonly httpStatus: number | null;
}

/**
 * By which way the charter came. The extension asks the server itself where it may; else a script in the portal's page
 * asks, and where a worker of that page stands in between (`page-worker`) the page may have chosen the answer.
 */
export type CharterThrough = 'background' | 'page' | 'page-worker';

/** Evidence of how the charter was had: where, when, and the digests that let another person check it is the same. */
export interface CharterRetrieval {
  readonly status: CharterStatus;
  readonly origin: CharterOrigin | null;
  readonly url: string | null;
  /** Where it redirects, if the browser says so. */
  readonly location: string | null;
  readonly httpStatus: number | null;
  /** ISO 8601, UTC; null where nothing was read. */
  readonly readAt: string | null;
  /** SHA-256, hex, of the bytes as served; null for pasted text and live pages. */
  readonly sha256Bytes: string | null;
  /** SHA-256, hex, of the normalised text in UTF-8. */
  readonly sha256Text: string | null;
  readonly truncated: boolean;
  /** Absent where nothing was asked, and in reports made before it was known. */
  readonly through?: CharterThrough;
  /** ISO 8601, UTC: when the answer was made, as its `Date` and `Age` headers tell; absent where they do not. */
  readonly answeredAt?: string;
  /**
   * What of the page is not in what was kept of it, so that a report does not tell who made it: parts that are not the
   * charter, and addresses and names that were masked. The digest of the bytes is of all that came. Absent where nothing
   * was read, and in reports made before.
   */
  readonly redaction?: { readonly partsLeftOut: number; readonly masked: number };
  readonly attempts: readonly CharterAttempt[];
  /** How many of the portal's links were looked at, where not all: the charter's may be another. */
  readonly linksLooked?: 'some' | 'none';
}
