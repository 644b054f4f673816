import type { ColumnRole } from '../charter.ts';
import { classifyLabel } from '../lexicon/classify-label.ts';
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

const longestLabel = 48;
const plainWords = /^[\p{L}\p{N}\s'’()/.-]+$/u;

/** Whether a text is a label and nothing else: every word of it is a label's word. */
export function isPureLabel(text: string): boolean {
  const label = text.replace(/\s*:\s*$/, '').trim();
  if (label === '' || label.length > longestLabel || !plainWords.test(label)) return false;
  const reading = classifyLabel(label);
  return reading !== null && reading.known === reading.words;
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

/**
 * Takes the fields of a line apart: "Name: _ga; Purpose: statistics; Lifetime: 2 years".
 *
 * @returns no field where no label of the lexicons stands before a colon
 */
export function labelledLine(line: Line): LabelledLine {
  const { text } = line;
  const found: { readonly label: string; readonly start: number; readonly end: number }[] = [];
  if (text.length < 4000) {
    for (const match of text.matchAll(colon)) {
      const start = labelStart(text, found.at(-1)?.end ?? 0, match.index);
      const label = text.slice(start, match.index).trim();
      if (isPureLabel(label)) found.push({ label, start, end: match.index + match[0].length });
    }
  }
  if (found.length === 0) return byOpening(line) ?? { head: text, fields: [] };
  const head = trimValue(text.slice(0, found[0]?.start ?? 0));
  const fields = found.map(({ label, end }, index) => {
    const next = found[index + 1];
    const value = trimValue(text.slice(end, next?.start ?? text.length));
    return { label, value: next === undefined ? withoutStop(value) : value };
  });
  return { head, fields };
}
