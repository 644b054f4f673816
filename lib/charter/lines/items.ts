import { speaksOfCookies } from '../../words/cookie-words.ts';
import { isKnownName } from '../../words/names/known-name.ts';
import { readColumnLabel } from '../table/column-label.ts';
import { onlyVendorIn } from '../../words/vendors-in-text.ts';
import { fieldsIn } from './item-fields.ts';
import type { Field } from './labelled-line.ts';
import type { Line } from './line.ts';
import { isTellingName, namesAlone } from './name-head.ts';
import { bySeparator, setApart, splitItem } from './split-item.ts';
import type { NamedItem } from './split-item.ts';
import { listedNames } from './listed-names.ts';
import type { CookieRecord } from './records.ts';
import { withToldInProse } from './told-in-prose.ts';

function vendorIn(label: string): readonly Field[] {
  const vendor = onlyVendorIn(label);
  return vendor === null ? [] : [{ label: '', role: 'provider', value: vendor }];
}

function recordOf(item: NamedItem, more: readonly Line[]): CookieRecord {
  const rest = [item.rest, ...more.map((next) => next.text)].filter((text) => text.trim() !== '').join(' ');
  const fields = [...fieldsIn(rest, namesAlone(item.name)?.length ?? 1), ...vendorIn(item.label ?? '')];
  return { name: item.name, fields: withToldInProse(fields, rest) };
}

/** A line that holds an entry though it is neither a list's item nor a term. */
export function holdsEntry(line: Line | undefined): boolean {
  return line !== undefined && (opensWithName(line) || isListOfNames(line) || opensPlainly(line));
}

const longestPlain = 300;

/** One telling name, not written as products and pages are: "Mon_Compte". */
function standsAlone(name: string): boolean {
  return isKnownName(name) || (isTellingName(name) && !/\s|^\p{Lu}\p{Ll}/u.test(name));
}

/** What the words behind names tell: their roles. */
function rolesIn(rest: string, names: number): ReadonlySet<string | null> {
  return new Set(fieldsIn(rest, names).map(({ role, label }) => role ?? readColumnLabel(label).role));
}

/** Telling names before a separator, and no word for cookies beside them; null for any other line. */
function plainItem({ kind, text }: Line): NamedItem | null {
  const item = kind === 'text' && text.length <= longestPlain ? bySeparator(text) : null;
  const names = item === null ? null : namesAlone(item.name);
  if (names?.every((name) => standsAlone(name)) !== true) return null;
  return speaksOfCookies(names.reduce((words, name) => words.replace(name, ' '), text)) ? null : item;
}

/**
 * A paragraph that nothing sets apart: "_ga : mesure d’audience (2 ans)". Telling names, their length, and what they are
 * for, or nothing but a bracket: "phpsessid (tot einde sessie)".
 */
function opensPlainly(line: Line): boolean {
  const item = plainItem(line);
  if (item === null) return false;
  const names = namesAlone(item.name) ?? [];
  const roles = rolesIn(item.rest, names.length);
  const isNoted = /^\([^()]+\)[.;,]?$/.test(item.rest);
  return roles.has('duration') && (roles.size > 1 || isNoted || names.every((name) => isKnownName(name)));
}

/** A paragraph that lists names and is no sentence about cookies. */
function isListOfNames({ kind, text }: Line): boolean {
  return kind === 'text' && !speaksOfCookies(text) && listedNames(text) !== null;
}

/** A paragraph that opens with a name in bold or as code, and goes on as an item of a list would. */
function opensWithName(line: Line | undefined): boolean {
  if (line === undefined || line.kind !== 'text') return false;
  const item = setApart(line);
  if (item === null) return false;
  return /^\s*(?:[:–—(=→-]|$)/.test(item.rest) || line.opening?.trimEnd().endsWith(':') === true;
}

/** One entry of a list: names, and what it says of them. */
export interface ItemEntry {
  readonly item: NamedItem | null;
  readonly records: readonly CookieRecord[];
}

function entryOf(item: NamedItem | null, more: readonly Line[]): ItemEntry {
  return { item, records: item === null ? [] : [recordOf(item, more)] };
}

function listedEntry(records: readonly CookieRecord[]): ItemEntry {
  return { item: { name: records.map(({ name }) => name).join(', '), rest: '', marked: true }, records };
}

/** The entry at a line: a list item, or a term with its definitions. */
export function entryAt(
  lines: readonly Line[],
  at: number,
): { readonly entry: ItemEntry; readonly size: number } | null {
  const line = lines[at];
  if (line === undefined) return null;
  const listed = line.kind === 'item' || isListOfNames(line) ? listedNames(line.text) : null;
  if (listed !== null) return { entry: listedEntry(listed), size: 1 };
  if (line.kind === 'item' || opensWithName(line) || opensPlainly(line)) {
    const item = splitItem(line);
    const more = item === null ? [] : toldBelow(lines, at);
    return { entry: entryOf(item, more), size: more.length + 1 };
  }
  return line.kind === 'term' ? termAt(lines, at, line) : null;
}

/** The lines of the same paragraph or item that name nothing: they go on with what the first one names. */
function goingOn(lines: readonly Line[], at: number): readonly Line[] {
  let next = at + 1;
  while (lines[next]?.block === lines[at]?.block && isWithoutName(lines[next])) next += 1;
  return lines.slice(at + 1, next);
}

const quote = /^["“„«]/;
const mostProse = 2;

/** Prose between two lines that open with names in quotes: it tells of the first. */
function proseBelow(lines: readonly Line[], at: number): readonly Line[] {
  if (lines[at]?.kind !== 'text' || !quote.test(lines[at].text)) return [];
  const isNext = (line: Line | undefined): boolean => quote.test(line?.text ?? '') && opensWithName(line);
  const end = lines.slice(at + 1, at + 2 + mostProse).findIndex((line) => isNext(line));
  const prose = lines.slice(at + 1, at + 1 + Math.max(end, 0));
  // A title has no full stop.
  return prose.every(({ kind, text }) => kind === 'text' && /[.;!?]$/.test(text)) ? prose : [];
}

/** The lines behind an entry's first that tell of it. */
function toldBelow(lines: readonly Line[], at: number): readonly Line[] {
  const own = goingOn(lines, at);
  return own.length > 0 ? own : proseBelow(lines, at);
}

function isWithoutName(line: Line | undefined): boolean {
  return line !== undefined && listedNames(line.text) === null && splitItem(line) === null;
}

function termAt(lines: readonly Line[], at: number, term: Line): { readonly entry: ItemEntry; readonly size: number } {
  let size = 1;
  while (lines[at + size]?.kind === 'definition') size += 1;
  const definitions = lines.slice(at + 1, at + size);
  const listed = listedNames(`${term.text} : ${definitions.map(({ text }) => text).join(', ')}`);
  const item = namesAlone(term.text) === null ? null : { name: term.text, rest: '', marked: true };
  return { entry: listed === null ? entryOf(item, definitions) : listedEntry(listed), size };
}
