export { isVendorHost, vendorById, vendorsInWords, vendorsOfHost } from './find-vendor.ts';
export { plainWords } from './plain-words.ts';
export { platformVendorId } from './vendor.ts';
export type { Vendor } from './vendor.ts';
