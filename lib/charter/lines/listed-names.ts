import { isDuration } from '../duration/is-duration.ts';
import { categoryOf } from '../../words/category-words.ts';
import { isVendor } from '../../words/vendors-in-text.ts';
import type { Field } from './labelled-line.ts';
import { isTellingName, namesAlone } from './name-head.ts';
import type { CookieRecord } from './records.ts';

/** A longer line is no list of names; it also bounds the looking ahead for the end of a bracket. */
const longestLine = 600;
const opening = /^([^:()]{1,60}?)\s?(?::|\s[–—-])\s+/;
const closing = /\)\s*(?:\.|(?:\.(?=\s+\p{Lu})|:|\s?[–—-])\s+([^:()]{2,300}))?$/u;
const parting = /\s*[,;]\s*(?:(?:et|and|und|y|e|en|i)\s)?(?![^()]*\))|\s(?:et|and|und|y|e|en|i)\s(?![^()]*\))/u;
const nameWithNote = /^([^\s,;()]{1,120})\s?\(([^()]{1,60})\)$/;

interface NotedName {
  readonly name: string;
  readonly note: string;
}

function notedName(piece: string): NotedName | null {
  const [, name = piece, note = ''] = nameWithNote.exec(piece) ?? [];
  return !/\s/.test(name) && namesAlone(name)?.length === 1 ? { name, note } : null;
}

function fieldOf(role: Field['role'], value: string): readonly Field[] {
  return role === undefined || value === '' ? [] : [{ label: '', role, value }];
}

/** What stands before or behind the list: who sets its cookies, or what for. */
function sharedFields(head: string, tail: string): readonly Field[] {
  const vendor = [head, tail].find((words) => isVendor(words)) ?? '';
  const purpose = [categoryOf(head) === null ? '' : head, tail].find((words) => words !== '' && words !== vendor) ?? '';
  return [...fieldOf('provider', vendor), ...fieldOf('purpose', purpose)];
}

function recordOf({ name, note }: NotedName, shared: readonly Field[]): CookieRecord {
  return { name, fields: [...shared, ...fieldOf(isDuration(note) ? 'duration' : 'purpose', note)] };
}

interface NameList {
  readonly head: string;
  readonly list: string;
  readonly tail: string;
}

/** A line cut into what stands before its list of names, the list, and what stands behind. */
function cutLine(line: string): NameList | null {
  if (line.length > longestLine || !line.includes(')')) return null;
  const head = opening.exec(line);
  const text = line.slice(head?.[0].length ?? 0);
  const end = closing.exec(text);
  return end === null ? null : { head: head?.[1] ?? '', list: text.slice(0, end.index + 1), tail: end[1] ?? '' };
}

/** Names and nothing else, most of which no word looks like, and a length beside one at least. */
function namesIn(list: string): readonly NotedName[] | null {
  const pieces = list.split(parting).map((piece) => notedName(piece.trim()));
  const names = pieces.filter((name) => name !== null);
  const telling = names.filter(({ name }) => isTellingName(name)).length;
  if (names.length < 2 || names.length < pieces.length || telling * 2 < names.length) return null;
  return names.some(({ note }) => isDuration(note)) ? names : null;
}

/**
 * One name or more and nothing else, each with a note in brackets, one of which is a length.
 *
 * @returns null for any other text
 */
export function notedNames(
  text: string,
): readonly { readonly name: string; readonly fields: readonly Field[] }[] | null {
  if (text.length > longestLine || !text.trimEnd().replace(/[.;]$/, '').endsWith(')')) return null;
  const pieces = text
    .trim()
    .replace(/[.;]$/, '')
    .split(parting)
    .map((piece) => notedName(piece.trim()));
  const names = pieces.filter((name) => name !== null);
  if (names.length < pieces.length || !names.some(({ note }) => isDuration(note))) return null;
  return names.map(({ name, note }) => ({ name, fields: fieldOf(isDuration(note) ? 'duration' : 'purpose', note) }));
}

/**
 * Several names in one line, each with its own length in brackets: "Matomo : _pk_id (13 mois), _pk_ses (30 minutes)".
 *
 * @returns null for any other line
 */
export function listedNames(line: string): readonly CookieRecord[] | null {
  const cut = cutLine(line);
  const names = cut === null ? null : namesIn(cut.list);
  if (cut === null || names === null) return null;
  const shared = sharedFields(cut.head, cut.tail);
  return names.map((name) => recordOf(name, shared));
}
