import { vendorList } from '../words/vendors/vendor-list.ts';
import type { Vendor } from './vendor.ts';

/** Every vendor of which it is known where its cookies lie: those that charters of French public bodies name, and some more. */
export const vendors: readonly Vendor[] = vendorList.flatMap(({ id, name, party, domains, inDeclarations }) =>
  party === null ? [] : [{ id, name, party, domains, aliases: inDeclarations }],
);
