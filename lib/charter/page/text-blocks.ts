import { normaliseText } from '../text/normalise-text.ts';
import type { Block, Cell, Grid } from './block.ts';
import { plainCell } from './block.ts';
import type { Delimiter } from './delimited-row.ts';
import { captionAfterRuler, delimitedCells, delimiterOf, isRuler } from './delimited-row.ts';
import { separatedAt } from './separated-values.ts';
import { codeOf, leadOf, withoutMarkdown } from './markdown.ts';

const heading = /^ {0,3}(#{1,6})\s+(\S.*)$/;
const bullet = /^\s{0,12}(?:[-*+•·▪‣◦–—]|\d{1,3}[.)])\s+(\S.*)$/;
const comment = /^\s*<!--[^>]*-->\s*$/;

/** Skips the front matter of a Markdown file: `key: value` lines between two `---`. */
function afterFrontMatter(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '' && !comment.test(line));
  if (first === -1 || lines[first]?.trim() !== '---') return 0;
  const end = lines.slice(first + 1, first + 60).findIndex((line) => line.trim() === '---');
  return end === -1 ? 0 : first + end + 2;
}

/** The rows of a table of text as they are found. */
class DelimitedRows {
  readonly rows: Cell[][] = [];
  readonly delimiter: Delimiter;
  caption: string | null = null;
  headRows = 0;

  constructor(delimiter: Delimiter) {
    this.delimiter = delimiter;
  }

  /** Takes a line; false where the table ends before it. Blank lines inside a table of tabs do not end it. */
  take(line: string): boolean {
    const cells = delimitedCells(line, this.delimiter);
    if (isRuler(line)) this.headRows ||= this.rows.length;
    else if (captionAfterRuler(line) !== null) this.caption = captionAfterRuler(line);
    else if (cells !== null) this.rows.push(cells.map((text) => plainCell(text)));
    else return line.trim() === '' && (this.delimiter === 'tab' || this.rows.length < 2);
    return true;
  }

  get grid(): Grid {
    return {
      layout: this.delimiter === 'tab' ? 'tab-separated' : 'table',
      caption: this.caption,
      captionHidden: false,
      rows: this.rows.filter((row) => row.some((cell) => cell.text !== '')),
      headRows: this.headRows === 1 ? 1 : 0,
    };
  }
}

/** Reads the table of text that opens at `start`; `next` is the line behind its last row. */
function readDelimited(
  lines: readonly string[],
  start: number,
  delimiter: Delimiter,
): { readonly block: Block; readonly next: number } {
  const table = new DelimitedRows(delimiter);
  let next = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!table.take(line)) break;
    if (line.trim() !== '') next = index + 1;
  }
  return { block: { kind: 'table', grid: table.grid }, next };
}

function readHeading(line: string, next: string | undefined): Block | null {
  const title = heading.exec(line);
  if (title !== null) {
    const text = withoutMarkdown((title[2] ?? '').replace(/\s#+$/, ''));
    return { kind: 'heading', level: title[1]?.length ?? 1, text };
  }
  if (next === undefined || !/^(?:={3,}|-{3,})\s*$/.test(next)) return null;
  return { kind: 'heading', level: next.startsWith('=') ? 1 : 2, text: withoutMarkdown(line) };
}

function readLine(line: string): Block | null {
  const point = bullet.exec(line);
  const words = (point?.[1] ?? line).trim();
  const lead = leadOf(words);
  const plain = lead === null ? words : words.replace(/^(?:\*\*|__)/, '').replace(/(?:\*\*|__)/, '');
  const text = withoutMarkdown(plain);
  if (text === '') return null;
  const kind = point === null ? 'text' : 'item';
  return { kind, text, lead: lead === null ? null : withoutMarkdown(lead), code: codeOf(words) };
}

/** A line that says nothing: blank, drawn, a comment. */
function isSilent(line: string): boolean {
  return line.trim() === '' || comment.test(line) || isRuler(line);
}

/**
 * Reads plain text, pasted text or Markdown into blocks: one block a line, tables of tabs or pipes as tables.
 * Blank lines inside a table of tabs do not end it, nor do rulers.
 */
export function textBlocks(source: string): Block[] {
  const lines = normaliseText(source).split('\n');
  const blocks: Block[] = [];
  let index = afterFrontMatter(lines);
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const separated = isSilent(line) ? null : separatedAt(lines, index);
    if (separated !== null) {
      blocks.push({ kind: 'table', grid: separated.grid });
      index = separated.next;
      continue;
    }
    const delimiter = isSilent(line) ? null : delimiterOf(line, lines[index + 1]);
    if (delimiter === null) {
      const block = isSilent(line) ? null : (readHeading(line, lines[index + 1]) ?? readLine(line));
      if (block !== null) blocks.push(block);
      index += 1;
    } else {
      const { block, next } = readDelimited(lines, index, delimiter);
      blocks.push(block);
      index = Math.max(next, index + 1);
    }
  }
  return blocks;
}
