/** Where a vendor's cookies lie on a site that uses it: on the site's own domain, on the vendor's domains, or both. */
export type VendorParty = 'first' | 'third' | 'both';

/**
 * A vendor or product.
 *
 * `words` are all the words that stand for it, each once, with what it is known by there: `t` in running text and as the
 * whole of a cell (as charters spell it), `c` as one word among those of a cell of names (lower case), `d` in the words of
 * a declaration (lower case, letters and digits). "DoubleClick" is known everywhere, "ga4" in declarations alone.
 */
export type VendorRow = readonly [
  id: string,
  name: string,
  words: string,
  party?: VendorParty,
  /** Domains that are its own, sub-domains included. */
  domains?: readonly string[],
];
