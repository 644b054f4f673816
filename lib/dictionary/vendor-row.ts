import type { Vendor } from './vendor.ts';

/** A vendor as the tables hold it. */
export type VendorRow = readonly [
  id: string,
  name: string,
  party: Vendor['party'],
  domains: readonly string[],
  aliases: readonly string[],
];
