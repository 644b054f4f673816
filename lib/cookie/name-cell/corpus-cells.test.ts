import { describe, expect, it } from 'vitest';
import { charterSets } from '../../../tests/bench/charters.ts';
import type { LabelledCookie } from '../../../tests/bench/labelled-page.ts';
import { readNameCell } from '../index.ts';

/** Each name cell of a page with the names that it holds. */
function cellsOf(declared: readonly LabelledCookie[]): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  for (const { name, raw_name_cell: raw, not_a_cookie: no } of declared) {
    const names = cells.get(raw ?? name) ?? [];
    if (!no && !names.includes(name)) cells.set(raw ?? name, [...names, name]);
  }
  return cells;
}

/** Later batches hold names that are none in a cell of their own: a name is judged there with its page. */
const sets = charterSets().filter(({ pages }) => pages.every(({ labels }) => (labels.batch ?? 'first') === 'first'));

describe.each(sets)('name cells of $name', ({ pages }) => {
  it.skipIf(pages.length === 0).each(pages.map(({ labels }) => [labels.id, labels.declared] as const))(
    '%s',
    (_, declared) => {
      for (const [cell, names] of cellsOf(declared)) {
        expect(readNameCell(cell).names.map(({ name }) => name)).toEqual(names);
      }
    },
  );
});
