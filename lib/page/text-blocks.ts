import { normaliseText } from '../words/text/normalise-text.ts';
import { createBarredCells } from './barred-cells.ts';
import type { Block, Grid } from './block.ts';
import { delimiterOf } from './delimited-row.ts';
import { DelimitedRows } from './delimited-rows.ts';
import type { PageGuide } from './page-guide.ts';
import { separatedAt } from './separated-values.ts';
import { spacedAt } from './spaced-columns.ts';
import { bullet, comment, goingOn, isSilent, linesBelowItem } from './going-on.ts';
import { codeOf, leadOf, withoutMarkdown } from './markdown.ts';

const heading = /^ {0,3}(#{1,6})\s+(\S.*)$/;

/** Skips the front matter of a Markdown file: `key: value` lines between two `---`. */
function afterFrontMatter(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '' && !comment.test(line));
  if (first === -1 || lines[first]?.trim() !== '---') return 0;
  const end = lines.slice(first + 1, first + 60).findIndex((line) => line.trim() === '---');
  return end === -1 ? 0 : first + end + 2;
}

/** The table of tabs or pipes that opens at a line; `next` is the line behind its last row. */
function delimitedAt(
  lines: readonly string[],
  start: number,
  guide: PageGuide,
): { readonly grid: Grid; readonly next: number } | null {
  const delimiter = delimiterOf(lines[start] ?? '', lines[start + 1]);
  if (delimiter === null) return null;
  const table = new DelimitedRows(delimiter, guide);
  let next = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!table.take(line, lines[index + 1] ?? '')) break;
    if (line.trim() !== '') next = index + 1;
  }
  return { grid: table.grid, next };
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
  const barredAt = createBarredCells(lines, guide);
  const tableAt = (at: number): ReturnType<typeof barredAt> => {
    if (isSilent(lines[at] ?? '')) return null;
    const separated = barredAt(at) ?? separatedAt(lines, at, guide) ?? spacedAt(lines, at, guide);
    return separated ?? delimitedAt(lines, at, guide);
  };
  const blocks: Block[] = [];
  let index = afterFrontMatter(lines);
  while (index < lines.length) {
    const table = tableAt(index);
    const block = table === null && !isSilent(lines[index] ?? '') ? blockAt(lines, index) : null;
    const more = block?.kind === 'item' ? linesBelowItem(lines, index) : [];
    if (table !== null) blocks.push({ kind: 'table', grid: table.grid });
    else if (block !== null) blocks.push(goingOn(block, more));
    index = table === null ? index + 1 + more.length : Math.max(table.next, index + 1);
  }
  return blocks;
}
