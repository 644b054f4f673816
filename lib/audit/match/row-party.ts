import { withoutRootDot } from '../../cookie/index.ts';
import { phrases } from '../../words/phrases.ts';
import type { Charter, DeclaredCookie } from '../../charter/index.ts';
import { plainWords, platformVendorId, vendorsInWords, vendorsOfHost } from '../../dictionary/index.ts';
import type { Vendor } from '../../dictionary/index.ts';
import type { Portal } from '../../observation/index.ts';
import { hostsInText } from './hosts-in-text.ts';

/**
 * Whose cookie a charter row speaks of.
 *
 * - `portal`: the portal's own: its platform (Opendatasoft, Huwise), its host, "this site".
 * - `other`: somebody else, by hosts, by vendors that the dictionary knows, or by words that nobody knows.
 * - `unstated`: the row names no provider.
 */
export type RowParty =
  | { readonly kind: 'portal' }
  | { readonly kind: 'unstated' }
  | {
      readonly kind: 'other';
      readonly hosts: readonly string[];
      readonly vendors: readonly Vendor[];
      /** As `plainWords` writes them. */
      readonly words: string;
    };

const ownWords: readonly string[] = phrases(`
    interne, internes, propre, proprietaire, premiere partie, ce site, notre site, le site, portail,
    first party, own, this site, this website, our site, internal, 1st party, portal,
    propia, propias, propio, erstanbieter, eigene, prima parte, proprio, eigen, propria, propi`);

const isOwn = (words: string): boolean => ownWords.some((own) => words.includes(` ${own} `));

/** The text of the row's own "host" column, where its table has one. */
function hostCell(declared: DeclaredCookie, charter: Charter): string {
  const table = charter.tables.find(({ index }) => index === declared.row.table);
  const column = table?.columns.indexOf('host') ?? -1;
  return declared.row.cells[column] ?? '';
}

const reaches = (host: string, { ancestors, host: own }: Portal): boolean =>
  [own, ...ancestors].some((one) => withoutRootDot(one) === host);

/** As {@link rowParty}, for all rows of a charter: what is the same in many rows is read once. */
export function rowParties(
  charter: Charter,
  portal: Portal,
): readonly { readonly row: DeclaredCookie; readonly party: RowParty }[] {
  const known = new Map<string, RowParty>();
  return charter.declared.map((row) => {
    const key = JSON.stringify([hostCell(row, charter), row.provider, row.service]);
    const party = known.get(key) ?? rowParty(row, charter, portal);
    known.set(key, party);
    return { row, party };
  });
}

/**
 * Reads from a row's host column, provider and service whose cookie it declares.
 *
 * @param portal tells the portal's own hosts from others.
 */
export function rowParty(declared: DeclaredCookie, charter: Charter, portal: Portal): RowParty {
  const provider = declared.provider ?? '';
  const hosts = hostsInText(`${hostCell(declared, charter)} ${provider}`);
  const words = plainWords(provider);
  const vendors = vendorsOfRow(hosts, provider.trim() === '' ? (declared.service ?? '') : provider);
  if (isPortals(hosts, vendors, words, portal)) return { kind: 'portal' };
  const silent = hosts.length === 0 && vendors.length === 0 && words.trim() === '';
  return silent ? { kind: 'unstated' } : { kind: 'other', hosts, vendors, words };
}

/** A host says more than a provider's name: "Google, youtube.com" is YouTube's. */
function vendorsOfRow(hosts: readonly string[], words: string): readonly Vendor[] {
  const byHost = hosts.flatMap((host) => vendorsOfHost(host));
  return byHost.length > 0 ? byHost : vendorsInWords(words);
}

function isPortals(hosts: readonly string[], vendors: readonly Vendor[], words: string, portal: Portal): boolean {
  if (hosts.some((host) => reaches(host, portal))) return true;
  if (vendors.some((vendor) => vendor.id === platformVendorId)) return true;
  // "Le site YouTube": who has no cookies but on its own domain is not the portal, whatever words stand around it.
  const elsewhere = hosts.length > 0 || (vendors.length > 0 && vendors.every((vendor) => vendor.party === 'third'));
  return !elsewhere && isOwn(words);
}
