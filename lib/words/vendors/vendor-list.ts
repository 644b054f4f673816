import { knownByName } from './known-by-name.ts';
import { platforms } from './platforms.ts';
import { services } from './services.ts';
import { siteSoftware } from './site-software.ts';
import type { VendorParty } from './vendor-row.ts';

/** A vendor with the words that stand for it, by where they do. */
export interface ListedVendor {
  readonly id: string;
  readonly name: string;
  /** Null where nothing but its name is known. */
  readonly party: VendorParty | null;
  readonly domains: readonly string[];
  /** As charters spell them in running text. */
  readonly inText: readonly string[];
  /** Lower case: among the words of a cell of names. */
  readonly inCells: readonly string[];
  /** Lower case, letters and digits: in the words of a declaration. */
  readonly inDeclarations: readonly string[];
}

type Use = 't' | 'c' | 'd';

/** Every vendor that is known, the one list that all readers share. */
export const vendorList: readonly ListedVendor[] = [...siteSoftware, ...platforms, ...services, ...knownByName].map(
  ([id, name, words, party, domains]) => {
    const all = words.split(', ').map((word) => word.split('='));
    const usedIn = (use: Use): readonly string[] =>
      all.flatMap(([word = '', uses = '']) => (uses.includes(use) ? [word] : []));
    const lower = (use: Use): readonly string[] => usedIn(use).map((word) => word.toLowerCase());
    return {
      id,
      name,
      party: party ?? null,
      domains: domains ?? [],
      inText: usedIn('t'),
      inCells: lower('c'),
      inDeclarations: lower('d'),
    };
  },
);
