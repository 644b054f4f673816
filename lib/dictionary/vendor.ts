/**
 * Who stands behind cookies, under all the names that charters give them.
 *
 * `party` says where its cookies lie on a site that uses it: on the site's own domain (set by its script or by the
 * site's platform), on the vendor's domains, or both.
 */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  /** As {@link plainWords} writes them, without the spaces around; whole words. */
  readonly aliases: readonly string[];
  /** Domains that are its own, sub-domains included. */
  readonly domains: readonly string[];
  readonly party: 'first' | 'third' | 'both';
}

/** The portal's own platform: Opendatasoft became Huwise in 2025, charters name either. */
export const platformVendorId = 'opendatasoft';
