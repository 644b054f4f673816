import { normaliseText } from '../words/text/normalise-text.ts';
import { createBarredCells } from './barred-cells.ts';
import type { Block } from './block.ts';
import type { Delimiter } from './delimited-row.ts';
import { delimiterOf, isRuler } from './delimited-row.ts';
import { DelimitedRows } from './delimited-rows.ts';
import type { PageGuide } from './page-guide.ts';
import { separatedAt } from './separated-values.ts';
import { spacedAt } from './spaced-columns.ts';
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

/** Reads the table of text that opens at `start`; `next` is the line behind its last row. */
function readDelimited(
  lines: readonly string[],
  start: number,
  delimiter: Delimiter,
  guide: PageGuide,
): { readonly block: Block; readonly next: number } {
  const table = new DelimitedRows(delimiter, guide);
  let next = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!table.take(line, lines[index + 1] ?? '')) break;
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

/** "2) Statistiques" between blank lines, or right above a table: no item of a list. */
const numbered = /^\s{0,3}\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+\p{Lu}[^.;:]{2,80}\s?:?\s*$/u;

function readNumbered(lines: readonly string[], at: number): Block | null {
  const line = lines[at] ?? '';
  if (!numbered.test(line)) return null;
  const next = lines[at + 1] ?? '';
  const headsTable = next.trim() !== '' && delimiterOf(next, lines[at + 2]) !== null;
  if (!headsTable && !isAlone(lines, at)) return null;
  return { kind: 'text', text: withoutMarkdown(line.trim()), lead: null, code: [], stands: 'alone' };
}

/** The heading or line of text at an index. */
function blockAt(lines: readonly string[], at: number): Block | null {
  const line = lines[at] ?? '';
  const block = readHeading(line, lines[at + 1]) ?? readNumbered(lines, at) ?? readLine(line);
  return block !== null && isAlone(lines, at) ? standing(block, 'alone') : block;
}

function isAlone(lines: readonly string[], at: number): boolean {
  return (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === '';
}

function standing(block: Block, stands: 'first' | 'alone'): Block {
  return block.kind === 'text' ? { ...block, stands } : block;
}

/** The blocks of a text that was pasted: its first line may be the title of the page that it comes from. */
export function pastedBlocks(source: string, guide: PageGuide): Block[] {
  const [first, ...others] = textBlocks(source, guide);
  if (first === undefined) return [];
  // Markdown says itself what its headings are.
  const marked = first.kind === 'heading' || others.some((block) => block.kind === 'heading');
  return marked ? [first, ...others].map((block) => withoutStand(block)) : [standing(first, 'first'), ...others];
}

function withoutStand(block: Block): Block {
  if (block.kind !== 'text') return block;
  const { stands: _, ...rest } = block;
  return rest;
}

/**
 * Reads plain text, pasted text or Markdown into blocks: one block a line, tables of tabs or pipes as tables.
 * Blank lines inside a table of tabs do not end it, nor do rulers.
 */
export function textBlocks(source: string, guide: PageGuide): Block[] {
  const lines = normaliseText(source).split('\n');
  const blocks: Block[] = [];
  const barredAt = createBarredCells(lines, guide);
  let index = afterFrontMatter(lines);
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const separated = isSilent(line)
      ? null
      : (barredAt(index) ?? separatedAt(lines, index, guide) ?? spacedAt(lines, index, guide));
    if (separated !== null) {
      blocks.push({ kind: 'table', grid: separated.grid });
      index = separated.next;
      continue;
    }
    const delimiter = isSilent(line) ? null : delimiterOf(line, lines[index + 1]);
    if (delimiter === null) {
      const block = isSilent(line) ? null : blockAt(lines, index);
      if (block !== null) blocks.push(block);
      index += 1;
    } else {
      const { block, next } = readDelimited(lines, index, delimiter, guide);
      blocks.push(block);
      index = Math.max(next, index + 1);
    }
  }
  return blocks;
}
