import { isNameAtLeast } from '../../cookie/index.ts';
import { isVendor } from '../../words/vendors-in-text.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import type { ColumnRole } from '../charter.ts';
import { isMadeUp, isTellingName, namesAlone } from './name-head.ts';

/** What a column that stands behind the names is for, as its label says. */
export type RunOnRole = ColumnRole | 'party' | 'value' | 'field' | null;

/** Words of a row, cut behind its names. */
interface NamedRow {
  readonly names: string;
  readonly words: readonly string[];
}

const mostNames = 12;
const opensCell = /^[\p{Lu}\p{N}«"“(<>~≤]/u;
/** A remark behind a name, which belongs to its cell. */
const remark = /^(\S+)\s(\([^()]{1,120}\))\s*(?=\S)/u;

function isLength(words: readonly string[]): boolean {
  const text = words.join(' ');
  return text.length < 90 && (parseDuration(text)?.seconds ?? null) !== null;
}

/** A word that a program would write, or one in small letters before what opens the next cell. */
function isName(word: string, next: string | undefined): boolean {
  if (/^[\p{Lu}]\p{Ll}+$/u.test(word)) return false;
  if (isTellingName(word) || isMadeUp(word)) return true;
  return isNameAtLeast(word, 'possible') && /[\w]/.test(word) && next !== undefined && opensCell.test(next);
}

/** How many words the names that open the line are; 0 where it opens with something else. */
function namesAhead(words: readonly string[]): number {
  for (let count = 0; count < mostNames; count += 1) {
    const word = words[count] ?? '';
    const bare = word.replace(/[,;]$/, '');
    if (!isName(bare, bare === word ? words[count + 1] : 'X')) return 0;
    if (bare === word) return count + 1;
  }
  return 0;
}

/** Cuts a line behind the names that open it: one, or several that commas part. */
export function namedRow(line: string): NamedRow | null {
  const [noted, first = '', note = ''] = remark.exec(line) ?? [];
  if (noted !== undefined && isTellingName(first))
    return { names: `${first} ${note}`, words: line.slice(noted.length).split(/\s+/) };
  const words = line.split(/\s+/);
  const count = namesAhead(words);
  const names = words.slice(0, count).join(' ');
  return namesAlone(names) === null ? null : { names, words: words.slice(count) };
}

/** "2 years", "Sitzung", or a capital where a German noun ends it: nothing of the length is to come. */
function isWhole(words: readonly string[], from: number, end: number): boolean {
  if (end === words.length || isLength(words.slice(Math.max(from, end - 2), end))) return true;
  return /^\p{Lu}/u.test(words[end - 1] ?? '') || !/^\p{Lu}/u.test(words[end + 1] ?? '');
}

const longestLength = 12;

/** Where the length that opens the words ends: before what opens the next cell. */
function lengthAhead(words: readonly string[], from: number): number | null {
  const ends: number[] = [];
  for (let end = from + 1; end <= Math.min(words.length, from + longestLength); end += 1)
    if ((end === words.length || opensCell.test(words[end] ?? '')) && isLength(words.slice(from, end))) ends.push(end);
  return ends.find((end) => isWhole(words, from, end)) ?? ends[0] ?? null;
}

/** "max.", "up to": words before a number that belong to its length. */
const upTo =
  /^(?:max\.?|maximum|maximal|up|to|bis|zu|jusqu['’]à|hasta|até|fino|tot|env\.?|environ|ca\.?|about|approx\.?)$/i;

/** Where the length that ends the words begins: the shortest that says one, with the words that limit it. */
function lengthBehind(words: readonly string[]): number | null {
  for (let from = words.length - 1; from >= Math.max(0, words.length - 10); from -= 1) {
    if (!opensCell.test(words[from] ?? '') || !isLength(words.slice(from))) continue;
    let start = from;
    while (start > 0 && upTo.test(words[start - 1] ?? '')) start -= 1;
    return start;
  }
  return null;
}

/** Where the first of two cells ends: behind a vendor's name, or before the next capital. */
function cellEnd(words: readonly string[], role: RunOnRole | undefined): number {
  if (role === 'provider')
    for (let end = Math.min(4, words.length); end > 0; end -= 1)
      if (isVendor(words.slice(0, end).join(' '))) return end;
  const next = words.findIndex((word, at) => at > 0 && opensCell.test(word));
  return next < 0 ? words.length : next;
}

/** Cuts words into the cells of columns none of which holds lengths. */
function cellsOf(words: readonly string[], roles: readonly RunOnRole[]): readonly string[] {
  const cells: string[] = [];
  let rest = words;
  for (const [at, role] of roles.entries()) {
    const end = at === roles.length - 1 ? rest.length : cellEnd(rest, role);
    cells.push(rest.slice(0, end).join(' '));
    rest = rest.slice(end);
  }
  return cells;
}

/** Columns that stand behind the purpose hold a word each. */
function aroundPurpose(words: readonly string[], roles: readonly RunOnRole[]): readonly string[] {
  const behind = roles.length - 1 - roles.indexOf('purpose');
  if (!roles.includes('purpose') || behind === 0 || words.length <= behind) return cellsOf(words, roles);
  return [...cellsOf(words.slice(0, -behind), roles.slice(0, roles.length - behind)), ...words.slice(-behind)];
}

/** Words before a length, beyond the first of each cell. */
const farthest = 24;

/** Where the length stands, behind at least so many words. */
function lengthWithin(words: readonly string[], least: number): { readonly from: number; readonly end: number } | null {
  const most = least === 0 ? 1 : Math.min(words.length, least + farthest);
  for (let from = least; from < most; from += 1) {
    const end = from === 0 || opensCell.test(words[from] ?? '') ? lengthAhead(words, from) : null;
    if (end !== null) return { from, end };
  }
  return null;
}

/** Rows whose last column holds lengths. */
function endingWithLength(words: readonly string[], before: readonly RunOnRole[]): readonly string[] {
  const from = lengthBehind(words) ?? words.length;
  return [...aroundPurpose(words.slice(0, from), before), words.slice(from).join(' ')];
}

/** The cells behind the names: the length is known by its words, and the others stand before and behind it. */
export function rowCells(words: readonly string[], roles: readonly RunOnRole[]): readonly string[] {
  const column = roles.indexOf('duration');
  if (column < 0) return cellsOf(words, roles);
  const before = roles.slice(0, column);
  const behind = roles.slice(column + 1);
  if (behind.length === 0) return endingWithLength(words, before);
  const length = lengthWithin(words, before.length);
  if (length === null) return [...cellsOf(words, before), '', ...cellsOf(before.length > 0 ? [] : words, behind)];
  const { from, end } = length;
  return [
    ...cellsOf(words.slice(0, from), before),
    words.slice(from, end).join(' '),
    ...cellsOf(words.slice(end), behind),
  ];
}
