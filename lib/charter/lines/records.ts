import { speaksOfCookies } from '../../words/cookie-words.ts';
import { isNamingLabel as isNaming, readColumnLabel } from '../table/column-label.ts';
import type { Field } from './labelled-line.ts';
import { isPureLabel } from '../../words/labels/pure-label.ts';
import { fieldsIn } from './item-fields.ts';
import { labelledLine } from './labelled-line.ts';
import type { Line } from './line.ts';
import { notedNames } from './listed-names.ts';
import { isTellingName, namesAlone } from './name-head.ts';
import { byCommas } from './split-item.ts';

/** What the page says of one cookie (or several), field by field. */
export interface CookieRecord {
  readonly fields: Field[];
  /** Names that stand above the fields without a label, as written. */
  name: string | null;
}

/** A run of lines that hold records, one below the other. */
export interface RecordRun {
  readonly records: readonly CookieRecord[];
  /** First line behind the run. */
  readonly next: number;
}

/** "Cookies utilisés" is a label where a term is, or names follow; above anything else it is a title. */
function mayHoldNames(line: Line, next: Line | undefined): boolean {
  return line.kind === 'term' || (next !== undefined && namesAlone(next.text) !== null);
}

/** "Expiration" right above "Fonction", both set as headings: the first has no value. */
function isEmptyField(line: Line, next: Line): boolean {
  return readColumnLabel(line.text).naming === 'against' && isPureLabel(next.text) && !isNaming(next.text);
}

/** A heading above another, and "Cookies tiers" above a list is a title though each word of it is a label's. */
function isTitle(line: Line, next: Line | undefined): boolean {
  if (line.kind === 'heading' && next?.kind === 'heading') return !isEmptyField(line, next);
  const { naming, role } = readColumnLabel(line.text);
  return (
    (role === 'party' || !line.text.trimEnd().endsWith(':')) &&
    speaksOfCookies(line.text) &&
    naming !== 'cookie-name' &&
    (line.kind === 'heading' || naming === 'against' || !mayHoldNames(line, next))
  );
}

/** The fields that begin at a line: on the line itself, or the label there and the value on the next. */
function fieldsAt(
  lines: readonly Line[],
  at: number,
): { readonly fields: readonly Field[]; readonly size: number } | null {
  const line = lines[at];
  if (line === undefined) return null;
  const { head, fields } = labelledLine(line);
  if (fields.length > 0 && head === '') return withNextLine(lines, at, fields);
  const next = lines[at + 1];
  if (!isPureLabel(line.text) || isTitle(line, next)) return null;
  const label = line.text.replace(/\s*:\s*$/, '');
  if (next === undefined || !isValueOf(line, next)) return { fields: [{ label, value: '' }], size: 1 };
  return { fields: [{ label, value: next.text }], size: 2 };
}

/** What follows a label is its value, unless it is a label itself; a definition always is its term's. */
function isValueOf(label: Line, next: Line): boolean {
  if (label.kind === 'term' && next.kind === 'definition') return true;
  return !isPureLabel(next.text) && labelledLine(next).fields.length === 0;
}

/** `Name:` at the end of a line has its value on the next. */
function withNextLine(
  lines: readonly Line[],
  at: number,
  fields: readonly Field[],
): { readonly fields: readonly Field[]; readonly size: number } {
  const next = lines[at + 1];
  const [only, more] = fields;
  const waits = only !== undefined && more === undefined && only.value === '' && next !== undefined;
  if (!waits || isPureLabel(next.text) || labelledLine(next).fields.length > 0) return { fields, size: 1 };
  return { fields: [{ label: only.label, value: next.text }], size: 2 };
}

/** Fields enough to know that what stands above them is the name of what they describe. */
function describesBelow(lines: readonly Line[], at: number): boolean {
  const roles = new Set<string>();
  let next = at;
  for (let count = 0; count < 5; count += 1) {
    const found = fieldsAt(lines, next);
    if (found === null || found.fields.some((field) => isNaming(field.label))) break;
    for (const field of found.fields) roles.add(readColumnLabel(field.label).role ?? '');
    next += found.size;
  }
  return roles.size > 1 && roles.has('duration');
}

/** A line that names a cookie and is followed by its fields. */
function nameAbove(lines: readonly Line[], at: number): string | null {
  const line = lines[at];
  if (line === undefined || line.text.length > 120) return null;
  const names = namesAlone(line.text);
  if (names === null || labelledLine(line).fields.length > 0) return null;
  const below = fieldsAt(lines, at + 1);
  if (below === null || below.fields.some((field) => isNaming(field.label))) return null;
  return names.every((name) => isTellingName(name)) || describesBelow(lines, at + 1) ? line.text : null;
}

function startsAnew(record: CookieRecord | undefined, field: Field): boolean {
  if (record === undefined) return true;
  if (isNaming(field.label) && (record.name !== null || record.fields.some(({ label }) => isNaming(label))))
    return true;
  return record.fields.some(({ label }) => label === field.label);
}

/** "Cookies : _pk_id et _pk_ses, conservés 13 mois et 30 minutes": names, and what the value says of them. */
function withClauses(field: Field): readonly Field[] {
  const item = isNaming(field.label) && notedNames(field.value) === null ? byCommas(field.value) : null;
  const names = item === null ? null : namesAlone(item.name);
  if (item === null || names?.every((name) => isTellingName(name)) !== true) return [field];
  return [{ label: field.label, value: item.name }, ...fieldsIn(item.rest, names.length)];
}

/** Collects the records that begin at a line; none where the line holds no field. */
export function recordsAt(lines: readonly Line[], start: number): RecordRun {
  const records: CookieRecord[] = [];
  let at = start;
  for (;;) {
    const name = nameAbove(lines, at);
    if (name !== null) {
      records.push({ name, fields: [] });
      at += 1;
    }
    const found = fieldsAt(lines, at);
    if (found === null) break;
    for (const field of found.fields.flatMap((one) => withClauses(one))) {
      if (startsAnew(records.at(-1), field)) records.push({ name: null, fields: [] });
      records.at(-1)?.fields.push(field);
    }
    at += found.size;
  }
  return { records, next: at };
}

/** Whether a record names what it describes. */
export function namesSomething(record: CookieRecord): boolean {
  return record.name !== null || record.fields.some(({ label, value }) => isNaming(label) && value !== '');
}

/** "Cookies: _fathom": a label and names that no word looks like say enough, though they say nothing else. */
export function namesSurely(record: CookieRecord): boolean {
  return record.fields.some(({ label, value }) => {
    const names = ['cookie-name', 'cookie'].includes(readColumnLabel(label).naming) ? namesAlone(value) : null;
    return names !== null && names.every((name) => isTellingName(name));
  });
}
