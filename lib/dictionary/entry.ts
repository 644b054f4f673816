import type { PurposeClass } from '../words/purpose-class.ts';

/** What a cookie is for, in the five classes that charters use too. */
export type CookieCategory = PurposeClass;

/** An event that brings a cookie; the same words as an observation's events. */
export type CookieEvent = 'login' | 'language-change' | 'consent-choice' | 'back-office-visit' | 'form-shown';

/**
 * Whether a cookie may be set without asking, in France (art. 82 loi 78-17, CNIL 2020-091 and 2020-092).
 *
 * - `exempt`: of a kind that the CNIL names: choice about cookies, log-in and security, language, load balancing.
 * - `maybe-exempt`: audience measurement by a tool that can be set up for the exemption; its settings cannot be seen.
 * - `needed`: consent is needed.
 */
export type ConsentNeed = 'exempt' | 'maybe-exempt' | 'needed';

/** What the dictionary knows of a name. */
export interface DictionaryEntry {
  /** The name, or its beginning with `*`, under which it was found. */
  readonly name: string;
  /** Id of the vendor; null where the database names one that our own layer does not know. */
  readonly vendor: string | null;
  readonly provider: string;
  readonly category: CookieCategory;
  /** Our own entries speak both languages; the database English alone. */
  readonly purpose: { readonly fr: string | null; readonly en: string };
  /** Usual lifetime in seconds as its maker documents it, 0 for a session; null where it depends or is not known. */
  readonly lifetimeSeconds: number | null;
  readonly event: CookieEvent | null;
  readonly consent: ConsentNeed;
  /** Key of the service in the portal's record of choices; null where there is none. */
  readonly consentService: string | null;
  /** Where it lies on a site that uses it: on the site's own domain or on the vendor's. */
  readonly party: 'first' | 'third';
  /** Where this is documented. */
  readonly source: string | null;
  readonly layer: 'own' | 'open-cookie-database';
}

/** One line of our own layer: names that mean the same. */
export interface OwnEntry {
  /**
   * A row of the list of known names (lib/words/names): each exact, or with `*` at the end: this beginning and at least
   * one more character.
   */
  readonly names: string;
  readonly category: CookieCategory;
  readonly fr: string;
  readonly en: string;
  readonly lifetime?: number;
  readonly event?: CookieEvent;
  /** By default: exempt where necessary or a preference, else needed. */
  readonly consent?: ConsentNeed;
  /** Counts on these domains alone; for generic names, and for cookies that live on the vendor's domain. */
  readonly domains?: readonly string[];
  /** A name that others give their cookies too: it does not count on the domain of another vendor. */
  readonly generic?: boolean;
  /** Another page than the group's. */
  readonly source?: string;
}

/** Entries of one vendor that share a source. */
export interface VendorEntries {
  readonly vendor: string;
  readonly source: string;
  readonly consentService?: string;
  readonly entries: readonly OwnEntry[];
}
