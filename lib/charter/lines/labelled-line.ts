import type { ColumnRole } from '../charter.ts';
import { isPureLabel } from '../../words/labels/pure-label.ts';
import type { Line } from './line.ts';

/** `label: value`, as written. */
export interface Field {
  readonly label: string;
  /** What the value is, where the layout says so rather than a label. */
  readonly role?: ColumnRole;
  readonly value: string;
}

/** A line taken apart: words before its first label, and its fields. */
export interface LabelledLine {
  readonly head: string;
  readonly fields: readonly Field[];
}

/** Where a label ends: a colon with a space, or at the end of the line. */
const colon = /\s?:(?=\s|$)/g;
/** What parts one field from the next. */
const separators = [';', '|', '•', '·', ',', '.', ' –', ' —', ' -', '\t', ')'];

/** Start of the label that ends at a colon: behind the nearest separator. */
function labelStart(text: string, from: number, end: number): number {
  const before = text.slice(from, end);
  return (
    from +
    separators.reduce(
      (start, separator) =>
        Math.max(start, before.lastIndexOf(separator) + separator.length * Number(before.includes(separator))),
      0,
    )
  );
}

function trimValue(value: string): string {
  return value.replace(/^[\s–—-]+|[\s;|•·,–—-]+$/g, '').trim();
}

/** Fields of a line that consists of elements: each label with the element behind it. */
function byParts({ parts }: Line): LabelledLine | null {
  if (parts === null || !isPureLabel(parts[0] ?? '') || parts.every((part) => isPureLabel(part))) return null;
  const fields: Field[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const label = parts[at] ?? '';
    if (!isPureLabel(label)) return null;
    fields.push({ label: label.replace(/\s*:\s*$/, ''), value: trimValue(parts[at + 1] ?? '') });
  }
  return { head: '', fields };
}

/** Fields of a line that has no colon: its opening element is the label. */
function byOpening(line: Line): LabelledLine | null {
  const { opening, text } = line;
  if (opening === null || !isPureLabel(opening) || text.length === opening.length) return null;
  const value = text.slice(opening.length).replace(/^\s*:?\s*/, '');
  return value.includes(': ') ? null : { head: '', fields: [{ label: opening.replace(/\s*:\s*$/, ''), value }] };
}

/** A sentence's full stop behind the value of the last field belongs to the sentence. */
function withoutStop(value: string): string {
  return value.endsWith('.') && !value.endsWith('..') && !/[*^\\]\.$/.test(value) ? value.slice(0, -1).trim() : value;
}

interface FoundLabel {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** A longer line is prose. */
const longestLine = 4000;

/** The labels before colons in a line. */
function labelsIn(text: string): readonly FoundLabel[] {
  if (text.length > longestLine) return [];
  const found: FoundLabel[] = [];
  for (const match of text.matchAll(colon)) {
    const start = labelStart(text, found.at(-1)?.end ?? 0, match.index);
    const label = text.slice(start, match.index).trim();
    if (isPureLabel(label)) found.push({ label, start, end: match.index + match[0].length });
  }
  return found;
}

/** The fields of a text by its colons, null where no label stands before one. */
function byColons(text: string): LabelledLine | null {
  const found = labelsIn(text);
  const [first] = found;
  if (first === undefined) return null;
  const fields = found.map(({ label, end }, index) => {
    const next = found[index + 1];
    const value = trimValue(text.slice(end, next?.start ?? text.length));
    return { label, value: next === undefined ? withoutStop(value) : value };
  });
  return { head: trimValue(text.slice(0, first.start)), fields };
}

/** The fields of a text of which nothing but its words is known. */
export function labelledText(text: string): LabelledLine {
  return byColons(text) ?? { head: text, fields: [] };
}

/**
 * Takes the fields of a line apart: "Name: _ga; Purpose: statistics; Lifetime: 2 years".
 *
 * @returns no field where no label of the lexicons stands before a colon
 */
export function labelledLine(line: Line): LabelledLine {
  return byColons(line.text) ?? byParts(line) ?? byOpening(line) ?? { head: line.text, fields: [] };
}
