import type { Block, Grid } from './block.ts';

function gridText({ caption, captionHidden, rows }: Grid): string {
  const lines = rows.map((row) =>
    row
      .filter((cell) => cell.copied === 'no')
      .map((cell) => cell.text.replaceAll('\n', ' '))
      .join('\t'),
  );
  return [captionHidden ? '' : (caption ?? ''), ...lines].filter((line) => line !== '').join('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'break') return '';
  return block.kind === 'table' ? gridText(block.grid) : block.text;
}

/** The page's text in reading order, a line a block and a tab between cells: what reports show and what is hashed. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => blockText(block))
    .filter((text) => text !== '')
    .join('\n');
}
