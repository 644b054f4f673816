import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNameCell } from '../index.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const folders = [...(process.env['CHARTERS'] ?? '../shared/charters').split(':'), 'tests/fixtures/charters'].map(
  (folder) => path.resolve(ROOT, folder),
);

interface Label {
  readonly name: string;
  readonly raw_name_cell?: string;
  readonly not_a_cookie?: boolean;
}

/** Each name cell of a page with the names that it holds. */
function cellsOf(file: string): ReadonlyMap<string, readonly string[]> {
  const { declared } = JSON.parse(readFileSync(file, 'utf8')) as { readonly declared: readonly Label[] };
  const cells = new Map<string, string[]>();
  for (const { name, raw_name_cell: raw, not_a_cookie: no } of declared) {
    const names = cells.get(raw ?? name) ?? [];
    if (!no && !names.includes(name)) cells.set(raw ?? name, [...names, name]);
  }
  return cells;
}

describe.each(folders)('name cells of %s', (folder) => {
  const there = existsSync(folder);
  const files = there
    ? readdirSync(folder).filter((file) => file.endsWith('.expected.json'))
    : ['no such folder: skipped'];

  it.skipIf(!there).each(files)('%s', (file) => {
    for (const [cell, names] of cellsOf(path.join(folder, file))) {
      expect(readNameCell(cell).names.map(({ name }) => name)).toEqual(names);
    }
  });
});
