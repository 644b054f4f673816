import { domainMatches } from '../cookie/index.ts';
import { plainWords } from './plain-words.ts';
import type { Vendor } from './vendor.ts';
import { vendors } from './vendors.ts';

const byId: ReadonlyMap<string, Vendor> = new Map(vendors.map((vendor) => [vendor.id, vendor]));

/** The vendor with this identifier; null where the dictionary has none. */
export function vendorById(id: string): Vendor | null {
  return byId.get(id) ?? null;
}

/** Whether a host is the vendor's own. */
export function isVendorHost(vendor: Vendor, host: string): boolean {
  return vendor.domains.some((domain) => domainMatches(host, domain));
}

/**
 * The vendors that a charter's words name, by any of their names.
 *
 * @example vendorsInWords('AT Internet (Piano)').map((vendor) => vendor.id) // ['piano']
 */
export function vendorsInWords(words: string): readonly Vendor[] {
  const plain = plainWords(words);
  return vendors.filter((vendor) => vendor.aliases.some((alias) => plain.includes(` ${alias} `)));
}

/**
 * The vendors whose own host this is; several where one domain serves more than one (`google.com`).
 *
 * @example vendorsOfHost('logs1406.xiti.com').map((vendor) => vendor.id) // ['piano']
 */
export function vendorsOfHost(host: string): readonly Vendor[] {
  return vendors.filter((vendor) => isVendorHost(vendor, host));
}
