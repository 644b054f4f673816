import { isLetterUnit, keyOf, keyWithout, startHashes } from './deletion-hash.ts';
import type { StartHashes } from './deletion-hash.ts';
import { fileRow } from './row-lists.ts';
import type { RowLists } from './row-lists.ts';

/** A declared text with its row: a whole name, or the literal with which a pattern begins. */
export interface NearText {
  readonly declared: number;
  readonly text: string;
}

/** An observed name made ready to be looked for, whole or by its beginnings. */
export interface Sought {
  readonly lower: string;
  readonly starts: StartHashes;
}

/** Rows whose text may be a misspelling of the first `length` units of what is sought; each has yet to be compared. */
export type NearIndex = (sought: Sought, length: number) => readonly number[];

/** Makes an observed name ready. */
export function seek(observed: string): Sought {
  const lower = observed.toLowerCase();
  return { lower, starts: startHashes(lower) };
}

/** Longer texts are compared as they are: a slip in so long a name is past believing. */
const longest = 256;

/** A shorter text has no slips: one letter other makes another name of it. */
const shortestSlip = 7;

/** Rows kept under one key; more of them have a text in common that says little. */
const rowsOfOneKey = 12;

/** Shortest last word left by cutting, as in `_pk_ses` for `_pk_session`. */
const shortestWord = 3;

function lastWordAt(lower: string, length: number): number {
  const end = length - 1;
  return Math.max(lower.lastIndexOf('_', end), lower.lastIndexOf('-', end), lower.lastIndexOf('.', end)) + 1;
}

/** Keys of the name with its last word cut short. */
function abbreviationKeys({ lower, starts }: Sought, length: number): readonly number[] {
  const keys: number[] = [];
  for (let at = lastWordAt(lower, length) + shortestWord; at < length; at += 1) keys.push(keyOf(starts, at));
  return keys;
}

/** Keys of the name without one of its letters. */
function deletionKeys({ lower, starts }: Sought, length: number): readonly number[] {
  if (length < shortestSlip) return [];
  const keys: number[] = [];
  for (let at = 0; at < length; at += 1) {
    if (isLetterUnit(lower.charCodeAt(at))) keys.push(keyWithout(starts, length, at));
  }
  return keys;
}

type Lists = RowLists<number>;

function fileFew(lists: Lists, keys: readonly number[], row: number): void {
  for (const key of keys) if ((lists.get(key)?.length ?? 0) < rowsOfOneKey) fileRow(lists, key, row);
}

function collect(lists: Lists, keys: readonly number[], into: number[]): void {
  if (lists.size === 0) return;
  for (const key of keys) {
    const rows = lists.get(key);
    if (rows) into.push(...rows);
  }
}

/**
 * Files declared texts by what a slip leaves of them, so that the near misses of a name are found without comparing it
 * with each: case and separators, one letter more, less or other, two letters swapped, a last word cut short.
 */
export function indexNear(texts: readonly NearText[]): NearIndex {
  const folded: Lists = new Map();
  const whole: Lists = new Map();
  const shortened: Lists = new Map();
  const abbreviated: Lists = new Map();
  for (const { declared, text } of texts.filter((near) => near.text.length <= longest)) {
    const sought = seek(text);
    const { length } = sought.lower;
    fileFew(folded, [sought.starts.folded[length] ?? 0], declared);
    fileFew(whole, [keyOf(sought.starts, length)], declared);
    fileFew(shortened, deletionKeys(sought, length), declared);
    fileFew(abbreviated, abbreviationKeys(sought, length), declared);
  }
  if (texts.length === 0) return () => [];
  return (sought, length) => {
    if (length > longest) return [];
    const found: number[] = [];
    const own = [keyOf(sought.starts, length)];
    const without = deletionKeys(sought, length);
    collect(folded, [sought.starts.folded[length] ?? 0], found);
    collect(shortened, own, found);
    collect(whole, without, found);
    collect(shortened, without, found);
    collect(abbreviated, own, found);
    collect(whole, abbreviationKeys(sought, length), found);
    return found;
  };
}
