import { withoutMarkdown } from './markdown.ts';

/** How the cells of a line of text are kept apart. */
export type Delimiter = 'tab' | 'pipe';

const ruler = /^[\s|:+=_-]*$/;

/** A line that only draws: `----- | -----`, `=====`. */
export function isRuler(line: string): boolean {
  return /[-=_]{3}/.test(line) && ruler.test(line);
}

/** A Markdown ruler with words behind it, which some converters leave there: they are the caption. */
export function captionAfterRuler(line: string): string | null {
  if (!line.startsWith('|')) return null;
  const cells = line.split('|');
  const words = cells.at(-1)?.trim() ?? '';
  const rule = cells.slice(1, -1);
  return words !== '' && rule.length > 1 && rule.every((cell) => /^\s*:?-{3,}:?\s*$/.test(cell)) ? words : null;
}

/** Splits at `|`, not at `\|` nor inside code. */
function splitPipes(line: string): string[] {
  const cells: string[] = [];
  let start = 0;
  let inCode = false;
  for (let index = 0; index < line.length; index += 1) {
    const letter = line[index];
    if (letter === '\\') index += 1;
    else if (letter === '`') inCode = !inCode;
    else if (letter === '|' && !inCode) {
      cells.push(line.slice(start, index));
      start = index + 1;
    }
  }
  if (inCode) return line.split('|');
  cells.push(line.slice(start));
  return cells;
}

function withoutOuterPipes(line: string): string {
  const trimmed = line.trim();
  const from = trimmed.startsWith('|') ? 1 : 0;
  return trimmed.endsWith('|') && !trimmed.endsWith('\\|') ? trimmed.slice(from, -1) : trimmed.slice(from);
}

/** The cells of a line, null where the line is no row of that kind. */
export function delimitedCells(line: string, delimiter: Delimiter): readonly string[] | null {
  if (delimiter === 'tab') {
    if (!line.includes('\t')) return null;
    return line.split('\t').map((cell) => withoutMarkdown(cell.trim()));
  }
  if (!line.includes('|')) return null;
  const cells = splitPipes(withoutOuterPipes(line)).map((cell) => withoutMarkdown(cell.trim()));
  return cells.length > 1 || line.trim().startsWith('|') ? cells : null;
}

/** Which delimiter a line that may open a table uses. */
export function delimiterOf(line: string, next: string | undefined): Delimiter | null {
  if (line.includes('\t') && line.split('\t').filter((cell) => cell.trim() !== '').length > 1) return 'tab';
  if (!line.includes('|')) return null;
  return line.trim().startsWith('|') || (next !== undefined && next.includes('|')) ? 'pipe' : null;
}
