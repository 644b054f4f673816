import type { Block, Grid } from '../page/block.ts';
import { flattenedAt } from './flattened.ts';
import { gluedAt } from './glued.ts';
import { headedAt } from './headed.ts';
import { itemsAt, holdsEntry } from './items.ts';
import type { Line } from './line.ts';
import { linesOf } from './line.ts';
import { recordGrid } from './record-grid.ts';
import { namesSomething, namesSurely, recordsAt } from './records.ts';

/** A table that lines make up, and the line behind it. */
interface Gathered {
  readonly grid: Grid;
  readonly next: number;
}

/** Records or items that begin at a line: a grid, or the line up to which none need be looked for again. */
interface Attempt {
  readonly grid: Grid | null;
  readonly next: number;
}

function gatherRecords(lines: readonly Line[], at: number): Attempt {
  const run = recordsAt(lines, at);
  const named = run.records.filter((record) => namesSomething(record));
  const described = named.some(
    (record) => record.fields.length + Number(record.name !== null) > 1 || namesSurely(record),
  );
  const terms = lines[at]?.kind === 'term' || lines[at + 1]?.kind === 'term';
  return { grid: described ? recordGrid(named, terms ? 'definition-list' : 'list') : null, next: run.next };
}

function gatherItems(lines: readonly Line[], at: number): Attempt {
  const kind = lines[at]?.kind;
  if (kind !== 'item' && kind !== 'term' && !holdsEntry(lines[at])) return { grid: null, next: at };
  const run = itemsAt(lines, at);
  const layout = kind === 'term' ? 'definition-list' : 'list';
  return { grid: run.records.length === 0 ? null : recordGrid(run.records, layout), next: run.next };
}

function gatherHeaded(lines: readonly Line[], at: number): Attempt {
  const run = headedAt(lines, at);
  const level = lines[at]?.level ?? null;
  if (run.records.length === 0 || level === null) return { grid: null, next: run.next };
  return { grid: { ...recordGrid(run.records, 'list'), level }, next: run.next };
}

/** Looks at lines in order. A run that gave nothing is not looked at again from each of its lines. */
function createGatherer(lines: readonly Line[]): (at: number) => Gathered | null {
  const lookedUntil = new Map<typeof gatherRecords, number>();
  return (at) => {
    const whole = flattenedAt(lines, at) ?? gluedAt(lines, at);
    if (whole !== null) return whole;
    for (const gather of [gatherRecords, gatherItems, gatherHeaded]) {
      if (at < (lookedUntil.get(gather) ?? 0)) continue;
      const { grid, next } = gather(lines, at);
      if (grid !== null) return { grid, next };
      lookedUntil.set(gather, next);
    }
    return null;
  };
}

/** Runs of lines between two tables of the page. */
function gatherLines(blocks: readonly Block[], from: number, to: number, out: Block[]): void {
  const lines = blocks.slice(from, to).flatMap((block, index) => linesOf(block, from + index));
  const gatherAt = createGatherer(lines);
  let at = 0;
  let passed = from;
  const passUntil = (block: number): void => {
    for (; passed < block; passed += 1) {
      const own = blocks[passed];
      if (own !== undefined) out.push(own);
    }
  };
  while (at < lines.length) {
    const found = gatherAt(at);
    if (found === null) at += 1;
    else {
      passUntil(lines[at]?.block ?? to);
      out.push({ kind: 'table', grid: found.grid });
      passed = Math.max(passed, (lines[found.next - 1]?.block ?? to - 1) + 1);
      at = Math.max(found.next, at + 1);
    }
  }
  passUntil(to);
}

/**
 * Finds what a page tells as a table without a table: labelled lines, lists, definition lists, tables that were
 * flattened to one cell a line or glued together. Each becomes a table block in its place.
 */
export function gatherTables(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  let from = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    gatherLines(blocks, from, index, out);
    out.push(block);
    from = index + 1;
  }
  gatherLines(blocks, from, blocks.length, out);
  return out;
}
