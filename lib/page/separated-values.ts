import { plainCell } from './block.ts';
import type { Cell, Grid } from './block.ts';
import type { PageGuide } from './page-guide.ts';

/** The cells of a line of separated values; a quoted cell may hold the separator (RFC 4180, section 2). */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    if (at < line.length && (quoted || line[at] !== separator)) continue;
    cells.push(unquoted(line.slice(start, at).trim()));
    start = at + 1;
  }
  return cells;
}

function unquoted(cell: string): string {
  return /^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell;
}

/** The rows behind a header, as long as they have as many cells; `next` is the line behind the last. */
function rowsBehind(
  lines: readonly string[],
  header: number,
  separator: string,
  width: number,
): { readonly rows: readonly (readonly Cell[])[]; readonly next: number } {
  const rows: (readonly Cell[])[] = [];
  let next = header + 1;
  for (let at = next; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const cells = cellsOf(line, separator);
    if (cells.length !== width) break;
    rows.push(cells.map((cell) => plainCell(cell)));
    next = at + 1;
  }
  return { rows, next };
}

/** Longest line of labels. */
const longestHeader = 400;

/** Reads a table of values separated by semicolons or commas, which opens with a line of labels. */
export function separatedAt(
  lines: readonly string[],
  start: number,
  guide: PageGuide,
): { readonly grid: Grid; readonly next: number } | null {
  const header = lines[start] ?? '';
  const separator = header.includes(';') ? ';' : ',';
  if (header.length > longestHeader || !header.includes(separator)) return null;
  const labels = cellsOf(header, separator);
  if (!guide.areLabels(labels)) return null;
  const body = rowsBehind(lines, start, separator, labels.length);
  if (body.rows.length === 0) return null;
  const rows = [labels.map((label) => plainCell(label)), ...body.rows];
  return {
    grid: { layout: 'tab-separated', caption: null, captionHidden: false, rows, headRows: 1 },
    next: body.next,
  };
}
