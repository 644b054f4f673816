import type { Block } from '../../page/index.ts';

/** One line of the page: a paragraph, or the part of one between two line breaks. */
export interface Line {
  readonly kind: 'heading' | 'text' | 'item' | 'term' | 'definition';
  readonly text: string;
  /** Text of the element that opens the line, or its bold words. */
  readonly opening: string | null;
  readonly code: readonly string[];
  /** Texts set apart by bold or slanted letters. */
  readonly marked: readonly string[];
  /** The texts of the elements that the line consists of; null where words stand beside them. */
  readonly parts: readonly string[] | null;
  /** Rank of a heading, 1 the highest; null for other lines. */
  readonly level: number | null;
  /** The list that an item belongs to; null where the page marks none. */
  readonly list: number | null;
  /** Index of its block. */
  readonly block: number;
}

/** What opens a line that is an item of a list written by hand. */
const bullet = /^[·•▪◦‣●○§*–—-]\s+(?=\S)/;

type Shown = Pick<Line, 'opening' | 'code' | 'marked' | 'parts'>;

const plain: Shown = { opening: null, code: [], marked: [], parts: null };

/** How the text of a block is set. */
function shownOf(block: Block): Shown {
  if (block.kind !== 'text' && block.kind !== 'item') return plain;
  const { lead, code, opening = null, marked = [], parts = null } = block;
  return { opening: opening ?? lead, code, marked, parts };
}

/** The lines of a block; none for tables and breaks. */
export function linesOf(block: Block, index: number): readonly Line[] {
  if (block.kind === 'break' || block.kind === 'table') return [];
  const shown = shownOf(block);
  return block.text.split('\n').map((line, at) => {
    const point = block.kind === 'text' ? bullet.exec(line) : null;
    const text = point === null ? line : line.slice(point[0].length);
    const opens = at === 0 && shown.opening !== null && text.startsWith(shown.opening);
    return {
      ...shown,
      kind: point === null ? block.kind : 'item',
      text,
      opening: opens ? shown.opening : null,
      level: block.kind === 'heading' ? block.level : null,
      list: block.kind === 'item' ? (block.list ?? null) : null,
      block: index,
    };
  });
}
