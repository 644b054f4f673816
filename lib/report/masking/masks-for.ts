import type { AuditReport, MessageRef } from '../../audit/index.ts';
import {
  eachWord,
  identifierRuns,
  maskAddress,
  maskIdentifiers,
  maskPublicAddress,
  maskRuns,
  maskedWords,
} from './mask-identifiers.ts';
import { createRenamer } from './renamer.ts';
import type { Renamer } from './renamer.ts';

/** How the texts of one report are masked. */
export interface Masks {
  readonly name: Renamer;
  readonly key: Renamer;
  /** Words that may repeat a name or an address of the report. */
  readonly words: (text: string) => string;
  readonly sentence: (ref: MessageRef) => MessageRef;
}

export function masksFor(report: AuditReport): Masks {
  const name = createRenamer(namesOf(report));
  const words = wordsMask(report, name);
  return {
    name,
    key: keyRenamer(report, name),
    words,
    sentence: ({ id, params }) => ({
      id,
      params: Object.fromEntries(
        Object.entries(params).map(([key, value]) => [key, typeof value === 'number' ? value : words(value)]),
      ),
    }),
  };
}

function namesOf(report: AuditReport): readonly string[] {
  return [
    ...report.observed.map(({ cookie }) => cookie.name),
    ...report.otherStorage.flatMap(({ item }) => [item.name, ...(item.stores ?? [])]),
    ...(report.observation.namesSeenByPage ?? []),
    ...(report.observation.sent ?? []).flatMap(({ cookies }) => cookies ?? []),
  ];
}

/** An address, and what is left of it to be read. */
type Masked = readonly [address: string, shown: string];

/** Addresses and paths of this visitor's own visit, and those of the charter, which are public. */
function addressesOf({ portal, charter, observed }: AuditReport): readonly Masked[] {
  const { retrieval, content, otherLanguages = [] } = charter;
  const own = observed.flatMap(({ cookie: { path, firstSeen, setter } }) => [
    path,
    firstSeen.page,
    setter?.url,
    setter?.page,
  ]);
  const found = [retrieval, ...retrieval.attempts, ...otherLanguages].map(({ url }) => url);
  return [
    ...textsOf([portal.url, ...own]).map((address): Masked => [address, maskAddress(address)]),
    ...textsOf([...found, retrieval.location, content?.url]).map((address): Masked => [
      address,
      maskPublicAddress(address),
    ]),
  ];
}

const textsOf = (given: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(given.filter((text) => typeof text === 'string')),
];

/** A name takes the form it has elsewhere; so does what was masked of a name or an address. Digests and counts stay. */
function wordsMask(report: AuditReport, name: Renamer): (text: string) => string {
  const names = namesOf(report);
  const known = new Set(names);
  const sources: readonly Masked[] = [
    ...[...known].map((text): Masked => [text, maskIdentifiers(text)]),
    ...addressesOf(report),
  ];
  const gone = (pieces: (text: string) => readonly string[]): ReadonlySet<string> =>
    new Set(sources.flatMap(([text, shown]) => pieces(text).filter((piece) => !shown.includes(piece))));
  const runs = gone(identifierRuns);
  const masked = gone(maskedWords);
  const word = (text: string): string =>
    known.has(text) ? name(text) : masked.has(text) ? maskIdentifiers(text) : text;
  return (text) => (known.has(text) ? name(text) : maskRuns(eachWord(text, word), (run) => runs.has(run)));
}

/** A key is `name;rest` (cookies) or `kind:name` (stored items): the name in it takes the form it has elsewhere. */
function keyRenamer(report: AuditReport, name: Renamer): Renamer {
  const forms = new Map<string, string>();
  for (const { cookie } of report.observed) {
    forms.set(cookie.key, name(cookie.name) + maskIdentifiers(cookie.key.slice(cookie.name.length)));
  }
  for (const { item } of report.otherStorage) {
    forms.set(`${item.storage}:${item.name}`, `${item.storage}:${name(item.name)}`);
  }
  return createRenamer(forms.keys(), (key) => forms.get(key) ?? maskIdentifiers(key));
}
