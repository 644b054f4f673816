import { expect, test } from 'vitest';
import type { LabelledPage } from './labelled-page.ts';
import { MUTATIONS, mutate } from './mutate.ts';

const HEAD = '<tr><th>Nom du cookie</th><th>Finalité de l’outil</th><th>Durée</th></tr>';
const ROWS =
  '<tr><td>_pk_id</td><td>Mesure d’audience</td><td>13 mois</td></tr><tr><td>a</td><td>b c</td><td>1 an</td></tr>';

const PAGE: LabelledPage = {
  format: 'html',
  content: `<html lang="fr"><body><h2>Cookies statistiques</h2><table><thead>${HEAD}</thead><tbody>${ROWS}</tbody></table></body></html>`,
  labels: {
    id: 'p',
    language: 'fr',
    address: '',
    features: [],
    declared: [{ name: '_pk_id' }, { name: 'a' }],
  },
};

const mutated = (id: string): string => {
  const mutation = MUTATIONS.find((candidate) => candidate.id === id);
  if (!mutation) throw new Error(`no mutation called ${id}`);
  return mutate(PAGE, mutation)?.content ?? 'unchanged';
};

const CASES = [
  { id: 'columns reversed', holds: '<tr><td>13 mois</td><td>Mesure d’audience</td><td>_pk_id</td></tr>' },
  { id: 'columns rotated', holds: '<tr><th>Finalité de l’outil</th><th>Durée</th><th>Nom du cookie</th></tr>' },
  {
    id: 'labels renamed',
    holds: '<th>Nom technique du cookie</th><th>Finalité de l’outil</th><th>Durée de conservation</th>',
  },
  { id: 'labels upper case', holds: '<th>DURÉE</th>' },
  { id: 'labels full width', holds: '<th>Ｎｏｍ ｄｕ ｃｏｏｋｉｅ</th>' },
  { id: 'header cells td', holds: '<table><tr><td>Nom du cookie</td>' },
  { id: 'non-breaking spaces', holds: '13&nbsp;mois' },
  { id: 'soft hyphens', holds: '<td>Mesure d’audi\u00ADence</td>' },
  { id: 'soft hyphens in names', holds: '<td>_\u00ADpk_\u00ADid</td>' },
  { id: 'full-width names', holds: '<td>＿ｐｋ＿ｉｄ</td>' },
  { id: 'line-break hints in names', holds: '<td>_<wbr>pk_<wbr>id</td>' },
  { id: 'names bold', holds: '<td><strong>_pk_id</strong></td>' },
  { id: 'wrapped in divs', holds: '<div class="c"><table>' },
  { id: 'characters as entities', holds: '<td>&#95;pk&#95;&#105;d</td>' },
  { id: 'blank rows', holds: '<td>&nbsp;</td></tr><tr><td>_pk_id</td>' },
  { id: 'no language', holds: '<html>' },
  { id: 'headings one level down', holds: '<h3>Cookies statistiques</h3>' },
  { id: 'rows reversed', holds: '<tbody><tr><td>a</td>' },
  { id: 'straight apostrophes', holds: "<th>Finalité de l'outil</th>" },
  { id: 'in a layout table', holds: '<tr><td><h2>Cookies statistiques</h2><table>' },
];

test.each(CASES)('$id', ({ id, holds }) => {
  expect(mutated(id)).toContain(holds);
});

const TEXT: LabelledPage = { ...PAGE, format: 'text', content: 'Nom\tDurée\n_pk_id\t13 mois\n' };

const changed = (page: LabelledPage): readonly string[] =>
  MUTATIONS.filter((mutation) => mutate(page, mutation)).map(({ id }) => id);
const madeFor = (format: LabelledPage['format']): readonly string[] =>
  MUTATIONS.filter((mutation) => mutation.format === format).map(({ id }) => id);

test('every mutation changes an ordinary page of its format, and none of the other', () => {
  expect([changed(PAGE), changed(TEXT)]).toEqual([madeFor('html'), madeFor('text')]);
});

test('columns keep their place where cells span rows', () => {
  const content =
    '<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">x</td><td>y</td></tr><tr><td>z</td></tr></table>';
  const reversed = MUTATIONS.find(({ id }) => id === 'columns reversed');
  expect(reversed && mutate({ ...PAGE, content }, reversed)).toBeNull();
});

test.each([
  ['fr', 'Catégorie', 'Catégorie'],
  ['pt', 'Nome', 'Nome'],
  ['es', 'Nombre', 'Nombre'],
  ['nl', 'Naam', 'Naam'],
  ['de', 'Name', 'Bezeichnung'],
  ['pt', 'Nome do cookie', 'Nome'],
  ['ca', 'Nom de la galeta', 'Nom'],
])('renaming (%s) makes of “%s” “%s”: of no label one that speaks of cookies', (language, label, renamed) => {
  const content = `<table><tr><th>${label}</th><th>B</th></tr><tr><td>x</td><td>y</td></tr></table>`;
  const mutation = MUTATIONS.find(({ id }) => id === 'labels renamed');
  const page: LabelledPage = { ...PAGE, content, labels: { ...PAGE.labels, language } };
  const changedPage = mutation === undefined ? null : mutate(page, mutation);
  expect(changedPage?.content ?? content).toContain(`<th>${renamed}</th>`);
});
