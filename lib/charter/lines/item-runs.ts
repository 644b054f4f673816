import { isGenericWord, storageByTheWay } from '../../cookie/index.ts';
import { isCategoryLabel } from '../../words/category-words.ts';
import { isPureLabel } from '../../words/labels/pure-label.ts';
import { entryAt } from './items.ts';
import type { ItemEntry } from './items.ts';
import type { Line } from './line.ts';
import { isMadeUp, isTellingName, namesAlone } from './name-head.ts';
import { bareName } from './split-item.ts';
import { tells } from './told-in-prose.ts';
import type { RecordRun } from './records.ts';

/** A list declares where most of its items open with names, some of which no word looks like. */
function namesCookies(entries: readonly ItemEntry[]): boolean {
  const named = entries.filter((entry) => entry.item !== null);
  if (named.length === 0 || named.length * 10 < entries.length * 6) return false;
  const telling = named.filter(
    ({ item }) => namesAlone(item?.name ?? '')?.every((name) => isTellingName(name) || isMadeUp(name)) === true,
  );
  if (telling.length * 2 >= named.length) return true;
  return named.every(({ item }) => item?.marked === true) && (telling.length > 0 || named.every(isPlainEntry));
}

/** A word that the page sets apart, and how long it is kept, or the word as code: what is listed may be cookies. */
function isPlainEntry({ item, records }: ItemEntry): boolean {
  const name = bareName(item?.name ?? '');
  if (!/^[a-z][\w.-]*$/.test(name) || isGenericWord(name) || isCategoryLabel(name) || isPureLabel(name)) return false;
  return item?.isCode === true || records.some(({ fields }) => tells(fields, 'duration'));
}

/** "`app-theme` (localStorage): the theme": a name set as code, and where it is kept. Whatever the other items are. */
function isSure({ item }: ItemEntry): boolean {
  const names = item?.isCode === true ? namesAlone(item.name) : null;
  const kept = names === null ? null : storageByTheWay(item?.rest ?? '');
  return kept !== null && names?.every((name) => isTellingName(name) || isMadeUp(name)) === true;
}

/** "Durata di archiviazione:" in a list of services: what comes behind is a list of its own. */
function introducesList({ item }: ItemEntry, line: Line | undefined): boolean {
  return item === null && line?.text.trimEnd().endsWith(':') === true;
}

interface PlacedEntry {
  readonly entry: ItemEntry;
  readonly at: number;
  readonly next: number;
}

/** Items that declare cookies, and where they stand. */
export interface ItemRun extends RecordRun {
  readonly at: number;
}

function runOf(entries: readonly PlacedEntry[]): ItemRun | null {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return null;
  const told = namesCookies(entries.map(({ entry }) => entry)) ? entries : entries.filter(({ entry }) => isSure(entry));
  return told.length === 0
    ? null
    : { at: first.at, records: told.flatMap(({ entry }) => entry.records), next: last.next };
}

/** Entries that follow one another in the same list of the page. */
function byList(entries: readonly PlacedEntry[], lines: readonly Line[]): readonly (readonly PlacedEntry[])[] {
  const lists: PlacedEntry[][] = [];
  const listOf = (entry: PlacedEntry | undefined): number | null => lines[entry?.at ?? -1]?.list ?? null;
  for (const entry of entries) {
    const last = lists.at(-1);
    if (last !== undefined && listOf(last[0]) === listOf(entry)) last.push(entry);
    else lists.push([entry]);
  }
  return lists;
}

/**
 * Collects the items that follow one another and open with cookies' names: all of them, or, where some are something
 * else, each list within the list by itself.
 *
 * @returns the runs in order, and the first line behind all that was looked at
 */
export function itemsAt(
  lines: readonly Line[],
  start: number,
): { readonly runs: readonly ItemRun[]; readonly next: number } {
  const entries: PlacedEntry[] = [];
  let at = start;
  for (let found = entryAt(lines, at); found !== null; found = entryAt(lines, at)) {
    const introduces = introducesList(found.entry, lines[at]);
    entries.push({ entry: found.entry, at, next: at + found.size });
    at += found.size;
    if (introduces) break;
  }
  const lists = byList(entries, lines);
  const apart = lists.length > 1 && entries.some(({ entry }) => entry.item === null);
  const runs = (apart ? lists : []).map((list) => runOf(list)).filter((run) => run !== null);
  const whole = runs.length > 0 ? null : runOf(entries);
  return { runs: whole === null ? runs : [whole], next: at };
}
