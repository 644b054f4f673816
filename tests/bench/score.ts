import type { DeclaredCookie } from '../../lib/index.ts';
import { comparableName, comparableText, comparableWords } from './comparable-text.ts';
import type { LabelledCookie, Labels } from './labelled-page.ts';

/** `right` of `stated` labels were read, and `read` values were given in all. */
export interface Tally {
  readonly stated: number;
  readonly read: number;
  readonly right: number;
}

export const FIELDS = ['provider', 'service', 'duration', 'seconds', 'category', 'section'] as const;
export type Field = (typeof FIELDS)[number];

export interface PageScore {
  readonly id: string;
  readonly names: Tally;
  readonly fields: Readonly<Record<Field, Tally>>;
  /** Labelled names that were not read. */
  readonly missed: readonly string[];
  /** Names read that the page does not declare; empty for an excerpt. */
  readonly extra: readonly string[];
  /** `field name: expected ≠ read`, for names that were read. */
  readonly wrong: readonly string[];
  /** The page declares nothing by name. */
  readonly declaresNothing: boolean;
}

type Reading = Pick<
  DeclaredCookie,
  'name' | 'provider' | 'service' | 'place' | 'categoryText' | 'section' | 'duration' | 'storage'
>;

type FieldValue = string | number | null | undefined;

const LABELLED: Readonly<Record<Field, (cookie: LabelledCookie) => FieldValue>> = {
  provider: (cookie) => cookie.provider,
  service: (cookie) => cookie.service_location,
  duration: (cookie) => cookie.duration,
  seconds: (cookie) => cookie.seconds,
  category: (cookie) => cookie.category,
  section: (cookie) => cookie.section,
};

const READ: Readonly<Record<Field, (reading: Reading) => FieldValue>> = {
  provider: (reading) => reading.provider,
  service: (reading) => [reading.service, reading.place].filter((part) => part !== null).join(' ') || null,
  duration: (reading) => reading.duration?.text ?? null,
  seconds: (reading) => reading.duration?.seconds ?? null,
  category: (reading) => reading.categoryText,
  section: (reading) => reading.section,
};

/**
 * Compares what was read with what the page declares.
 *
 * Names are compared as sets; the other fields as sets of (name, value), for names that were both labelled and read
 * as well as for those missed: a field is not read if its cookie is not.
 */
export function scorePage(labels: Labels, readings: readonly Reading[]): PageScore {
  const neutral = new Set(labels.declared.filter((cookie) => cookie.not_a_cookie).map(nameOf));
  const labelled = labels.declared.filter((cookie) => !neutral.has(nameOf(cookie)));
  const stated = new Set(labelled.map(nameOf));
  const read = new Set(readings.map(nameOf).filter((name) => !neutral.has(name)));
  const found = shared(stated, read);
  const extra = labels.partial ? [] : only(read, stated);
  const judged = FIELDS.map((field) => [field, scoreField(field, labelled, readings)] as const);
  return {
    id: labels.id,
    names: { stated: stated.size, read: found.length + extra.length, right: found.length },
    fields: Object.fromEntries(judged.map(([field, { tally }]) => [field, tally])) as Record<Field, Tally>,
    missed: only(stated, read),
    extra,
    wrong: judged.flatMap(([, { wrong }]) => wrong),
    declaresNothing: labels.declared.length === 0,
  };
}

function scoreField(
  field: Field,
  labelled: readonly LabelledCookie[],
  readings: readonly Reading[],
): { readonly tally: Tally; readonly wrong: readonly string[] } {
  // A label that leaves the key out is not judged, whatever was read for that name.
  const judged = new Set(labelled.filter((cookie) => LABELLED[field](cookie) !== undefined).map(nameOf));
  const open = new Set(labelled.filter((cookie) => LABELLED[field](cookie) === undefined).map(nameOf));
  const asked = only(judged, open);
  const expected = valuesByName(
    labelled.filter((cookie) => asked.includes(nameOf(cookie))),
    field,
    LABELLED[field],
  );
  const got = valuesByName(
    readings.filter((reading) => asked.includes(nameOf(reading))),
    field,
    (reading) => (field === 'seconds' ? nearest(reading, labelled) : READ[field](reading)),
  );
  const wrong: string[] = [];
  let stated = 0;
  let read = 0;
  let right = 0;
  for (const name of asked) {
    const wanted = expected.get(name) ?? new Set<string>();
    const given = got.get(name);
    stated += wanted.size;
    read += given?.size ?? 0;
    right += given ? shared(wanted, given).length : 0;
    if (given && only(wanted, given).length + only(given, wanted).length > 0) {
      wrong.push(`${field} ${name}: ${listed(wanted)} ≠ ${listed(given)}`);
    }
  }
  return { tally: { stated, read, right }, wrong };
}

function valuesByName<Cookie extends { readonly name: string }>(
  cookies: readonly Cookie[],
  field: Field,
  valueOf: (cookie: Cookie) => FieldValue,
): ReadonlyMap<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const cookie of cookies) {
    const known = values.get(nameOf(cookie)) ?? new Set<string>();
    values.set(nameOf(cookie), known);
    const value = valueOf(cookie);
    if (value !== null && value !== undefined && value !== '') known.add(comparable(field, String(value)));
  }
  return values;
}

/** A month may be read as 30 days or as a twelfth of a year: within 2 % the labelled number stands for what was read. */
function nearest(reading: Reading, labelled: readonly LabelledCookie[]): FieldValue {
  const read = reading.duration?.seconds ?? null;
  const own = labelled.filter((cookie) => nameOf(cookie) === nameOf(reading)).map(({ seconds }) => seconds);
  if (read === null || own.includes(read)) return read;
  return own.find((seconds) => typeof seconds === 'number' && Math.abs(seconds - read) <= seconds * 0.02) ?? read;
}

function comparable(field: Field, value: string): string {
  return field === 'service' ? comparableWords(value) : comparableText(value);
}

function nameOf(cookie: { readonly name: string }): string {
  return comparableName(cookie.name);
}

function shared<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): readonly Value[] {
  return [...one].filter((value) => other.has(value));
}

function only<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): readonly Value[] {
  return [...one].filter((value) => !other.has(value));
}

function listed(values: ReadonlySet<string>): string {
  return values.size === 0 ? 'nothing' : [...values].map((value) => JSON.stringify(value)).join(' + ');
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      stated: total.stated + tally.stated,
      read: total.read + tally.read,
      right: total.right + tally.right,
    }),
    { stated: 0, read: 0, right: 0 },
  );
}

/** Right among those read; 1 where nothing was read and nothing was wrong. */
export function precision(tally: Tally): number {
  return tally.read === 0 ? 1 : tally.right / tally.read;
}

/** Right among those stated; 1 where nothing was stated. */
export function recall(tally: Tally): number {
  return tally.stated === 0 ? 1 : tally.right / tally.stated;
}
