import { phrases } from '../../words/phrases.ts';
import { isVendorHost, plainWords } from '../../dictionary/index.ts';
import type { Vendor } from '../../dictionary/index.ts';
import type { ObservedCookie } from '../../observation/index.ts';
import type { RowParty } from './row-party.ts';

/** What the dictionary knows of the name on that domain: the vendors who set it there. */
export type KnownVendors = (cookie: ObservedCookie) => readonly Vendor[];

/** Labels that say what a host is for, or what kind of body has it, and not whose it is. */
const genericLabels: ReadonlySet<string> = new Set(
  phrases(`
    www, cdn, static, stats, stat, data, api, analytics, cookies, cookie, media, img, app,
    gouv, com, net, org, web, site, assets, tracking, track, player, embed, maps, services,
    france, ville, mairie, commune, agglo, agglomeration, metropole, departement, region, agence, groupe, societe,
    public, publique, service, national, open, opendata`),
);

/** Whether a provider's words contain a label of the domain that says whose it is: "Dailymotion" for `dailymotion.com`. */
function wordsNameDomain(words: string, domain: string): boolean {
  const joined = words.replaceAll(' ', '');
  const labels = domain
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 2 && !genericLabels.has(label));
  return labels.some((label) => {
    const plain = plainWords(label).replaceAll(' ', '');
    return words.includes(` ${plain} `) || (plain.length > 4 && joined.includes(plain));
  });
}

/** Same site for our purpose: one of the two hosts is the other, or below it. */
const related = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

function isThird({ party, origin }: ObservedCookie): boolean {
  return party === 'third' || origin === 'third-party' || origin === 'partitioned';
}

function agreesThird(row: RowParty, cookie: ObservedCookie, known: KnownVendors): boolean {
  if (row.kind === 'portal') return false;
  if (row.kind === 'unstated') return known(cookie).some((vendor) => isVendorHost(vendor, cookie.domain));
  return (
    row.hosts.some((host) => related(host, cookie.domain)) ||
    row.vendors.some((vendor) => isVendorHost(vendor, cookie.domain)) ||
    wordsNameDomain(row.words, cookie.domain)
  );
}

function agreesFirst(row: RowParty, cookie: ObservedCookie): boolean {
  if (row.kind !== 'other') return true;
  if (row.vendors.length > 0) {
    return row.vendors.some((vendor) => vendor.party !== 'third' || isVendorHost(vendor, cookie.domain));
  }
  return row.hosts.length === 0 || row.hosts.some((host) => related(host, cookie.domain));
}

/**
 * Whether the row and the cookie speak of the same party; a right name alone is not a match (docs/glossary.md, "Match").
 *
 * A third party's cookie needs its host, its vendor or its domain's own word in the row; without a provider the name
 * must be one that the dictionary knows on that domain. A first-party cookie agrees with the portal's own rows, with
 * rows of a provider that nobody knows, and with vendors whose scripts set cookies on the site that uses them
 * (`_ga` by Google), not with a vendor that only has cookies of its own domain (YouTube).
 *
 * @example partyAgrees({ kind: 'portal' }, thirdPartySessionid, known) // false
 */
export function partyAgrees(row: RowParty, cookie: ObservedCookie, known: KnownVendors): boolean {
  return isThird(cookie) ? agreesThird(row, cookie, known) : agreesFirst(row, cookie);
}
