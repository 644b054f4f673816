/** A sign that a page belongs to an Opendatasoft (Huwise) portal. */
export type PortalSignal =
  | 'vendor-host'
  | 'front-header'
  | 'front-footer'
  | 'responsive-menu'
  | 'manage-cookies-preferences'
  | 'static-files'
  | 'theme-image'
  | 'ods-widgets'
  | 'explore-path'
  | 'pages-path'
  | 'ng-app';

/**
 * `no`: no sign. `embed`: only widgets, which other sites embed too. `weak`: signs that other software shares. `unknown`:
 * the page did not answer, or had not wholly come.
 */
export type PortalRecognition = 'yes' | 'weak' | 'embed' | 'no' | 'unknown';

/** The site audited. */
export interface Portal {
  /** Without query and fragment. */
  readonly url: string;
  readonly origin: string;
  readonly host: string;
  /** `host` and its ancestors up to the registrable domain, nearest first; the host alone where there is none. */
  readonly ancestors: readonly string[];
  /** By the Public Suffix List; the host itself for localhost, addresses and intranet names. */
  readonly registrableDomain: string;
  readonly recognition: PortalRecognition;
  readonly signals: readonly PortalSignal[];
  /** Language of the page, BCP 47 primary subtag. */
  readonly language: string | null;
}
