import { plainCell } from './block.ts';
import type { Cell, Grid } from './block.ts';
import type { PageGuide } from './page-guide.ts';

/** Words that single spaces hold together. */
const cell = /\S+(?: \S+)*/g;
const longestHeader = 400;
const longestRow = 2000;

interface Place {
  readonly text: string;
  readonly start: number;
}

function placesIn(line: string): readonly Place[] {
  return Array.from(line.matchAll(cell), (match) => ({ text: match[0], start: match.index }));
}

/** The cells that stand below the labels, empty where nothing does; null where words stand across a border. */
function cellsBelow(line: string, starts: readonly number[]): readonly string[] | null {
  const crosses = starts.some((start) => /\S\s?$/.test(line.slice(Math.max(0, start - 2), start)));
  if (crosses) return null;
  return starts.map((start, column) => line.slice(column === 0 ? 0 : start, starts[column + 1]).trim());
}

/** A row has all its cells, or those that it has stand below their labels. */
function rowIn(line: string, starts: readonly number[]): readonly string[] | null {
  if (line.length > longestRow) return null;
  const places = placesIn(line);
  if (places.length === starts.length) return places.map(({ text }) => text);
  return places.length > 1 || /^ {2}/.test(line) ? cellsBelow(line, starts) : null;
}

/** The cells of a row: what one too narrow for its words says on the next lines goes on where it broke. */
function joined(parts: readonly (readonly string[])[]): readonly string[] {
  const columns = [...(parts[0] ?? []).keys()];
  return columns.map((column) =>
    parts
      .map((part) => part[column] ?? '')
      .filter((words) => words !== '')
      .join(' '),
  );
}

/** The rows below a header, up to the first line that is none; `next` is the line behind the last. */
function rowsBelow(
  lines: readonly string[],
  header: number,
  starts: readonly number[],
): { readonly rows: readonly (readonly string[])[]; readonly next: number } {
  const rows: (readonly string[])[][] = [];
  let next = header + 1;
  for (let at = next; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const row = rowIn(line, starts);
    const above = row?.[0] === '' ? rows.at(-1) : undefined;
    if (row === null || (row[0] === '' && above === undefined)) break;
    if (above === undefined) rows.push([row]);
    else above.push(row);
    next = at + 1;
  }
  return { rows: rows.map((parts) => joined(parts)), next };
}

function cellsOf(row: readonly string[]): readonly Cell[] {
  return row.map((text) => plainCell(text));
}

/**
 * Reads a table whose columns only spaces keep apart, as a text copied from a PDF has them: it opens with a line of
 * labels, two spaces or more between them. A line without a first cell goes on with the row above it.
 */
export function spacedAt(
  lines: readonly string[],
  start: number,
  guide: PageGuide,
): { readonly grid: Grid; readonly next: number } | null {
  const header = lines[start] ?? '';
  if (header.length > longestHeader || !/\S {2,}\S/.test(header)) return null;
  const places = placesIn(header);
  const labels = places.map(({ text }) => text);
  if (!guide.areLabels(labels)) return null;
  const { rows, next } = rowsBelow(
    lines,
    start,
    places.map((place) => place.start),
  );
  if (rows.length === 0) return null;
  const cells = [labels, ...rows].map((row) => cellsOf(row));
  return {
    grid: { layout: 'tab-separated', caption: null, captionHidden: false, rows: cells, headRows: 1 },
    next,
  };
}
