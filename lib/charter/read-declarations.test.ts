import { beforeEach, expect, it, vi } from 'vitest';
import { parseCharter } from './parse-charter.ts';
import { readTable } from './table/read-table.ts';

vi.mock('./table/read-table.ts', async (original) => {
  const module = await original<{ readonly readTable: typeof readTable }>();
  return { ...module, readTable: vi.fn(module.readTable) };
});

beforeEach(() => {
  vi.mocked(readTable).mockClear();
});

const table = (name: string): string =>
  `<h2>Cookies de mesure</h2><table><tr><th>Nom du cookie</th><th>Durée</th></tr><tr><td>${name}</td><td>13 mois</td></tr></table>`;
const sentence = '<h2>Session</h2><p>Ce site dépose le cookie « has_js » (2 heures).</p>';

it('reads each table once where sentences declare as well, and numbers them in the order of the page', () => {
  const { tables, declared } = parseCharter({ html: `${sentence}${table('_pk_id')}${table('_pk_ses')}` });
  expect(declared.map(({ name, row }) => [name, row.table])).toEqual([
    ['has_js', 0],
    ['_pk_id', 1],
    ['_pk_ses', 2],
  ]);
  expect(tables.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(readTable).toHaveBeenCalledTimes(3);
});

it('reads a table again that a sentence puts under other words', () => {
  const { declared } = parseCharter({
    html: '<h2>Cookies</h2><p>Ce site dépose le cookie « has_js » (2 heures).</p><table><tr><th>Nom du cookie</th></tr><tr><td>_pk_id</td></tr></table>',
  });
  expect(declared.map(({ name }) => name)).toEqual(['has_js', '_pk_id']);
});
