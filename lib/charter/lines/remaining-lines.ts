import type { Block } from '../../page/index.ts';
import type { Line } from './line.ts';

/** The lines of a block that no table took: "Cookies techniques" above its list in one paragraph is a title. */
function partOf(block: Block | undefined, left: readonly Line[]): Block | null {
  if (left.length === 0 || (block?.kind !== 'text' && block?.kind !== 'item')) return null;
  const text = left.map((line) => line.text).join('\n');
  const opens = (words: string | null | undefined): words is string => text.startsWith(words ?? '\n');
  return {
    ...block,
    text,
    lead: opens(block.lead) ? block.lead : null,
    opening: opens(block.opening) ? block.opening : null,
    parts: null,
  };
}

/** Puts blocks out in order, and of a block that a table was found in the lines before and behind the table. */
export interface RemainingLines {
  /** Puts out what stands before a line. */
  readonly until: (line: number, end: number) => void;
  /** Leaves out the lines up to one: a table tells them. */
  readonly take: (next: number) => void;
}

/**
 * @param lines those of the blocks from `from` on
 * @param out where the blocks are put
 */
export function createRemainingLines(
  blocks: readonly Block[],
  lines: readonly Line[],
  from: number,
  out: Block[],
): RemainingLines {
  let passed = from;
  let done = 0;
  const linesUntil = (block: number, until: number): readonly Line[] => {
    const left: Line[] = [];
    for (let line = lines[done]; done < until && line?.block === block; line = lines[done]) {
      left.push(line);
      done += 1;
    }
    return left;
  };
  const pass = (block: number): void => {
    const isWhole = lines[done - 1]?.block !== block;
    const left = linesUntil(block, lines.length);
    const own = isWhole ? blocks[block] : partOf(blocks[block], left);
    if (own !== undefined && own !== null) out.push(own);
  };
  return {
    until(line, end) {
      const block = lines[line]?.block ?? end;
      for (; passed < block; passed += 1) pass(passed);
      const part = partOf(blocks[block], linesUntil(block, line));
      if (part !== null) out.push(part);
    },
    take(next) {
      done = next;
      const last = lines[next - 1]?.block ?? from;
      passed = Math.max(passed, lines[next]?.block === last ? last : last + 1);
    },
  };
}
