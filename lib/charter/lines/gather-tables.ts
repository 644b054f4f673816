import type { Block } from '../../page/index.ts';
import type { CookieGrid } from '../cookie-grid.ts';
import { flattenedAt } from './flattened.ts';
import { gluedTableAt } from './glued-table.ts';
import { runOnTableAt } from './run-on-table.ts';
import { namingHeadingsAt } from './naming-headings.ts';
import { itemsAt } from './item-runs.ts';
import { holdsEntry } from './items.ts';
import type { Line } from './line.ts';
import { linesOf } from './line.ts';
import { withNotedNames } from './noted-names.ts';
import { createRemainingLines } from './remaining-lines.ts';
import { recordGrid } from './record-grid.ts';
import { namesSomething, namesSurely, recordsAt } from './records.ts';

/** A table that lines make up, and the line behind it. */
interface Gathered {
  readonly grid: CookieGrid;
  readonly next: number;
}

/** Records or items that begin at a line: a grid, or the line up to which none need be looked for again. */
interface Attempt {
  readonly grid: CookieGrid | null;
  readonly next: number;
}

function gatherRecords(lines: readonly Line[], at: number): Attempt {
  const run = recordsAt(lines, at);
  const named = run.records.filter((record) => namesSomething(record)).flatMap((record) => withNotedNames(record));
  const described = named.some(
    (record) => record.fields.length + Number(record.name !== null) > 1 || namesSurely(record),
  );
  const terms = lines[at]?.kind === 'term' || lines[at + 1]?.kind === 'term';
  return { grid: described ? recordGrid(named, terms ? 'definition-list' : 'list') : null, next: run.next };
}

/** Looks through the items that follow one another once, and keeps every list among them that declares. */
function createItemGatherer(lines: readonly Line[]): (at: number) => Attempt {
  const found = new Map<number, Attempt>();
  let lookedUntil = 0;
  const look = (start: number): void => {
    const kind = lines[start]?.kind;
    if (kind !== 'item' && kind !== 'term' && !holdsEntry(lines[start])) return;
    const { runs, next } = itemsAt(lines, start);
    lookedUntil = next;
    for (const { at, records, next: end } of runs) {
      const layout = lines[at]?.kind === 'term' ? 'definition-list' : 'list';
      if (records.length > 0) found.set(at, { grid: recordGrid(records, layout), next: end });
    }
  };
  return (at) => {
    if (at >= lookedUntil) look(at);
    return found.get(at) ?? { grid: null, next: at };
  };
}

function gatherNamingHeadings(lines: readonly Line[], at: number): Attempt {
  const run = namingHeadingsAt(lines, at);
  const level = lines[at]?.level ?? null;
  if (run.records.length === 0) return { grid: null, next: run.next };
  return { grid: { ...recordGrid(run.records, 'list'), ...(level !== null && { level }) }, next: run.next };
}

/** Looks at lines in order. A run that gave nothing is not looked at again from each of its lines. */
function createGatherer(lines: readonly Line[]): (at: number) => Gathered | null {
  const gatherers = [
    (at: number) => gatherRecords(lines, at),
    (at: number) => gatherNamingHeadings(lines, at),
    createItemGatherer(lines),
  ];
  const lookedUntil = new Map<(at: number) => Attempt, number>();
  return (at) => {
    const whole = flattenedAt(lines, at) ?? gluedTableAt(lines, at) ?? runOnTableAt(lines, at);
    if (whole !== null) return whole;
    for (const gather of gatherers) {
      if (at < (lookedUntil.get(gather) ?? 0)) continue;
      const { grid, next } = gather(at);
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
  const remaining = createRemainingLines(blocks, lines, from, out);
  let at = 0;
  while (at < lines.length) {
    const found = gatherAt(at);
    if (found === null) at += 1;
    else {
      remaining.until(at, to);
      out.push({ kind: 'table', grid: found.grid });
      at = Math.max(found.next, at + 1);
      remaining.take(at);
    }
  }
  remaining.until(lines.length, to);
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
