import { fieldsIn } from './item-fields.ts';
import type { Line } from './line.ts';
import { isTellingName, namesAlone } from './name-head.ts';
import type { CookieRecord, RecordRun } from './records.ts';
import { durationIn } from './length-in-prose.ts';

/** More paragraphs than this under a heading are about more than one cookie. */
const mostLines = 6;

function namedBy(line: Line): boolean {
  if (line.kind !== 'heading') return false;
  return namesAlone(line.text)?.every((name) => isTellingName(name)) === true;
}

/** The text below a heading, and how many lines it is with it. */
function proseAt(lines: readonly Line[], heading: number): { readonly text: string; readonly size: number } {
  const texts: string[] = [];
  for (let line = lines[heading + 1]; texts.length < mostLines; line = lines[heading + 1 + texts.length]) {
    if (line === undefined || line.kind === 'heading') break;
    texts.push(line.text);
  }
  return { text: texts.join(' '), size: texts.length + 1 };
}

/** Headings that are names, each with prose below that describes the cookie. */
export function namingHeadingsAt(lines: readonly Line[], start: number): RecordRun {
  const records: CookieRecord[] = [];
  let at = start;
  for (let heading = lines[at]; heading !== undefined && namedBy(heading); heading = lines[at]) {
    const { text, size } = proseAt(lines, at);
    if (text === '') break;
    const found = fieldsIn(text);
    const kept = found.some(({ role }) => role === 'duration') ? null : durationIn(text);
    records.push({ name: heading.text, fields: kept === null ? found : [...found, kept] });
    at += size;
  }
  return { records, next: at };
}
