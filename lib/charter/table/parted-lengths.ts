import { parseDuration } from '../duration/parse-duration.ts';
import type { Cell } from '../../page/index.ts';
import { readColumnLabel } from './column-label.ts';

/** Columns that one label of lengths spans with the next. */
export function partedLengths(labels: readonly string[]): readonly number[] {
  return [...labels.keys()].filter((column) => {
    const label = labels[column] ?? '';
    return label !== '' && label === labels[column + 1] && readColumnLabel(label).role === 'duration';
  });
}

function isCertain(text: string): boolean {
  return (parseDuration(text)?.seconds ?? null) !== null;
}

/** "13" beside "mois" under one "Durée": the length is in the first of the two cells. */
export function withWholeLengths(row: readonly Cell[], parted: readonly number[]): readonly Cell[] {
  const cells = [...row];
  for (const column of parted) {
    const [number, unit] = [cells[column], cells[column + 1]];
    if (number === undefined || unit === undefined || unit.copied === 'column') continue;
    const text = `${number.text} ${unit.text}`;
    if (!/^\d/.test(number.text) || isCertain(number.text) || isCertain(unit.text) || !isCertain(text)) continue;
    cells[column] = { ...number, text };
    cells[column + 1] = { ...unit, text: '' };
  }
  return cells;
}
