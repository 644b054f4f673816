import { speaksOfCookies } from '../../words/cookie-words.ts';
import { isKnownName } from '../table/known-name.ts';
import { readColumnLabel } from '../table/column-label.ts';
import { clauseField } from './clauses.ts';
import { fieldsIn } from './item-fields.ts';
import type { Line } from './line.ts';
import { isTellingName, namesAlone } from './name-head.ts';
import { listedNames } from './listed-names.ts';
import type { CookieRecord } from './records.ts';
import { withToldInProse } from './told-in-prose.ts';

interface NamedItem {
  readonly name: string;
  readonly rest: string;
  /** The page sets the name apart: bold, code. */
  readonly marked: boolean;
}

const quotedStart = /^["“„«]\s?[^\s"”“»]{1,80}\s?["”“»]/u;
const separator = /\s*(?:[:=→]|\s[–—-])\s+|\s*[:–—]\s*$|\s(?=\()|\t|\s\|\s/g;

/** "_ga (2 ans) :" in bold: the name, and what else the element holds. */
const nameAndNote = /^(.+?)\s*(\([^()]*\))?\s*[:–—]?\s*$/u;

/** What opens the item in an element of its own, or in quotes. */
function openingOf({ opening, code, text }: Line): string {
  return opening ?? code.find((words) => text.startsWith(words)) ?? quotedStart.exec(text)?.[0] ?? '';
}

/** A name that opens the item set apart. */
function setApart(line: Line): NamedItem | null {
  const { text } = line;
  const marked = openingOf(line);
  const [, name = '', note = ''] = nameAndNote.exec(marked) ?? [];
  const rest = text.slice(marked.length);
  // An element that ends within a word sets nothing apart.
  const isPart = /[\p{L}\p{N}_]$/u.test(marked) && /^[\p{L}\p{N}_]/u.test(rest);
  return isPart || namesAlone(name) === null ? null : { name, rest: `${note}${note && ' '}${rest}`, marked: true };
}

/** Cuts an item behind its names: they are set apart, or followed by a separator. */
function splitItem(line: Line): NamedItem | null {
  const { text } = line;
  const set = setApart(line);
  const several = set === null ? null : bySeparator(text);
  if (set !== null) return several !== null && (namesAlone(several.name)?.length ?? 0) > 1 ? several : set;
  return (
    bySeparator(text) ?? byCommas(text) ?? (namesAlone(text) === null ? null : { name: text, rest: '', marked: false })
  );
}

/** "_pcid, déposé par Piano, conservé 13 mois": names, and then a clause that tells of them. */
function byCommas(text: string): NamedItem | null {
  const pieces = text.slice(0, 400).split(/,\s+/);
  const clause = pieces.findIndex((piece, at) => at > 0 && clauseField(piece.replace(/[\s;.]+$/, '')) !== null);
  const name = pieces.slice(0, Math.max(clause, 0)).join(', ');
  return clause > 0 && namesAlone(name) !== null ? { name, rest: text.slice(name.length), marked: false } : null;
}

/** Cuts an item at the first separator that names stand before. */
function bySeparator(text: string): NamedItem | null {
  let tries = 0;
  for (const match of text.slice(0, 400).matchAll(separator)) {
    tries += 1;
    if (tries > 4) break;
    const name = text.slice(0, match.index);
    if (namesAlone(name) !== null) return { name, rest: text.slice(match.index + match[0].length), marked: false };
  }
  return null;
}

function recordOf(item: NamedItem, more: readonly Line[]): CookieRecord {
  const rest = [item.rest, ...more.map((next) => next.text)].filter((text) => text.trim() !== '').join(' ');
  return { name: item.name, fields: withToldInProse(fieldsIn(rest, namesAlone(item.name)?.length ?? 1), rest) };
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

/** A paragraph that nothing sets apart: "_ga : mesure d’audience (2 ans)". Telling names, their length, and what they are for. */
function opensPlainly({ kind, text }: Line): boolean {
  if (kind !== 'text' || text.length > longestPlain || speaksOfCookies(text)) return false;
  const item = bySeparator(text);
  const names = item === null ? null : namesAlone(item.name);
  if (item === null || names?.every((name) => standsAlone(name)) !== true) return false;
  const roles = rolesIn(item.rest, names.length);
  return roles.has('duration') && (roles.size > 1 || names.every((name) => isKnownName(name)));
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
    const more = item === null ? [] : goingOn(lines, at);
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
