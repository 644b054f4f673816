import { fieldsIn } from './item-fields.ts';
import { holdsEntry } from './items.ts';
import type { Line } from './line.ts';
import { isNothingButNames, isTellingName, namesAlone } from './name-head.ts';
import type { CookieRecord, RecordRun } from './records.ts';
import { withToldInProse } from './told-in-prose.ts';

/** More paragraphs than this under a heading are about more than one cookie. */
const mostLines = 6;

/** A heading, or a line set as one: bold words alone in their paragraph, or a line that a colon ends. */
function headOf({ kind, text, opening }: Line): string | null {
  if (kind === 'heading') return text;
  const isHead = kind === 'text' && (opening === text || /\S\s?:$/.test(text) || /^\S{3,60}$/.test(text));
  return isHead ? text.replace(/\s*:$/, '') : null;
}

/** A word in small letters, in quotes ("cidade"), of several words in one ("LoggedInFromGov"), or that holds "cookie". */
const programs =
  /^[\p{Ll}\d._-]+$|^["“„«]\s?[\w.-]+\s?["”“»]|^(?:\p{Lu}\p{Ll}+){3,}$|^\p{L}+(?:cookie|consent|session)\p{L}*$/u;

/** A word that only a program would write is a name where the heading before is one. */
function goesOn(head: string, line: Line, first: Line | undefined): boolean {
  return line.kind === first?.kind && line.level === first.level && programs.test(head);
}

function namesIn(line: Line, first: Line | undefined): string | null {
  const head = headOf(line);
  if (head === null) return null;
  if (line.kind === 'text' && isNothingButNames(head)) return head;
  const names = namesAlone(head);
  const isTelling = line.kind === 'heading' && names?.every((name) => isTellingName(name)) === true;
  return isTelling || (names?.length === 1 && goesOn(head, line, first)) ? head : null;
}

/** The text below a heading, and how many lines it is with it. */
function proseAt(
  lines: readonly Line[],
  heading: number,
  most: number,
): { readonly text: string; readonly size: number } {
  const first = lines[heading];
  const texts: string[] = [];
  for (let line = lines[heading + 1]; texts.length < most; line = lines[heading + 1 + texts.length]) {
    if (line === undefined || line.kind === 'heading') break;
    if (first?.kind === 'text' && (line.kind !== 'text' || holdsEntry(line) || namesIn(line, first) !== null)) break;
    texts.push(line.text);
  }
  return { text: texts.join(' '), size: texts.length + 1 };
}

/** Headings that are names, or lines set as such, each with prose below that describes the cookie. */
export function namingHeadingsAt(lines: readonly Line[], start: number): RecordRun {
  const records: CookieRecord[] = [];
  let at = start;
  let longest = 1;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const name = namesIn(line, records.length === 0 ? undefined : lines[start]);
    if (name === null) break;
    const { text, size } = proseAt(lines, at, isFollowed(lines, at) ? mostLines : longest);
    if (text === '') break;
    records.push({ name, fields: withToldInProse(fieldsIn(text), text) });
    longest = Math.max(longest, size - 1);
    at += size;
  }
  return { records, next: at };
}

/** What stands below a heading ends at the next; below a line set as one, only another such line tells where it ends. */
function isFollowed(lines: readonly Line[], at: number): boolean {
  if (lines[at]?.kind === 'heading') return true;
  const end = lines
    .slice(at + 1, at + 2 + mostLines)
    .findIndex((line) => line.kind === 'heading' || namesIn(line, lines[at]) !== null);
  const next = lines[at + 1 + end];
  return end >= 0 && next !== undefined && next.kind !== 'heading';
}
