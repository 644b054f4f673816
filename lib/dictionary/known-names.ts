import type { DictionaryEntry, OwnEntry, VendorEntries } from './entry.ts';
import { vendorById, vendorsOfHost } from './find-vendor.ts';
import { withoutRootDot, domainMatches } from '../cookie/index.ts';
import { bareNames } from '../words/names/names-with-marks.ts';
import { createKeys } from './name-keys.ts';
import { ownEntries } from './own-entries.ts';

/** One entry under one of its names. */
interface Known {
  readonly key: string;
  readonly group: VendorEntries;
  readonly entry: OwnEntry;
}

type Table = ReadonlyMap<string, readonly Known[]>;

function tableOf(groups: readonly VendorEntries[]): Table {
  const table = new Map<string, Known[]>();
  for (const group of groups) {
    for (const entry of group.entries) {
      for (const key of bareNames(entry.names)) table.set(key, [...(table.get(key) ?? []), { key, group, entry }]);
    }
  }
  return table;
}

const table = tableOf(ownEntries);
const keysOf = createKeys(table.keys());

/** 2: bound to this domain; 1: bound to none; 0: does not count here. */
function fit({ entry, group }: Known, domain: string): 0 | 1 | 2 {
  if (entry.domains) return entry.domains.some((own) => domainMatches(domain, own)) ? 2 : 0;
  if (!entry.generic) return 1;
  const others = vendorsOfHost(domain).filter((vendor) => vendor.id !== group.vendor);
  return others.length > 0 ? 0 : 1;
}

function best(candidates: readonly Known[], domain: string): Known | null {
  const bound = candidates.find((known) => fit(known, domain) === 2);
  return bound ?? candidates.find((known) => fit(known, domain) === 1) ?? null;
}

function defaultConsent({ category }: OwnEntry): DictionaryEntry['consent'] {
  return category === 'necessary' || category === 'preferences' ? 'exempt' : 'needed';
}

function entryOf({ key, group, entry }: Known): DictionaryEntry {
  return {
    name: key,
    vendor: group.vendor,
    provider: vendorById(group.vendor)?.name ?? group.vendor,
    category: entry.category,
    purpose: { fr: entry.fr, en: entry.en },
    lifetimeSeconds: entry.lifetime ?? null,
    event: entry.event ?? null,
    consent: entry.consent ?? defaultConsent(entry),
    consentService: group.consentService ?? null,
    party: entry.domains ? 'third' : 'first',
    source: entry.source ?? group.source,
    layer: 'own',
  };
}

/** What our own layer knows of a name on a domain. */
export function lookUpOwn(name: string, domain: string): DictionaryEntry | null {
  for (const key of keysOf(name)) {
    const found = best(table.get(key) ?? [], withoutRootDot(domain));
    if (found) return entryOf(found);
  }
  return null;
}

/** Everything that our own layer says of a name, wherever it lies: for declared names, whose domain is not known. */
export function ownMeanings(name: string): readonly DictionaryEntry[] {
  for (const key of keysOf(name)) {
    const found = table.get(key);
    if (found) return found.map(entryOf);
  }
  return [];
}
