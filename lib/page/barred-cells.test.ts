import { describe, expect, it } from 'vitest';
import { createBarredCells } from './barred-cells.ts';
import { noGuide } from './page-guide.ts';

const labels = new Set(['Name', 'Purpose', 'Duration']);
const guide = {
  ...noGuide,
  isLabel: (text: string) => labels.has(text),
  areLabels: (cells: readonly string[]) => cells.every((cell) => labels.has(cell)),
};

function rows(...lines: readonly string[]): readonly (readonly string[])[] | null {
  const found = createBarredCells(lines, guide)(0);
  return found === null ? null : found.grid.rows.map((row) => row.map(({ text }) => text));
}

describe('cells that bars end', () => {
  it.each([
    ['one a line', ['Name |', 'Purpose |', 'Duration |', '_ga |', 'Visits |', '1 day |', 'Read on.']],
    ['bars alone between rows', ['|', 'Name |', 'Purpose |', 'Duration |', '|', '_ga |', 'Visits |', '1 day |']],
    ['labels in a line, with a ruler', ['Name | Purpose | Duration |', '---|---|---|', '_ga |', 'Visits |', '1 day |']],
    ['a cell of two lines', ['Name |', 'Purpose |', 'Duration |', '_ga |', 'Vis', 'its |', '1 day |'], 'Vis its'],
  ])('%s', (_what, lines, purpose = 'Visits') => {
    expect(rows(...lines)).toEqual([
      ['Name', 'Purpose', 'Duration'],
      ['_ga', purpose, '1 day'],
    ]);
  });

  it.each([
    ['rows that are whole lines', ['Name | Purpose |', '_ga | Visits |']],
    ['cells that no label heads', ['one |', 'two |', 'three |', 'four |']],
  ])('not %s', (_what, lines) => {
    expect(rows(...lines)).toBeNull();
  });
});
