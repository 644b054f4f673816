import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';
import { isDataType } from '../../words/data-types.ts';

const table = (rows: string): string =>
  `<h2>Cookies</h2><table><tr><th>Nom</th><th>Identifiant</th><th>Type</th></tr>${rows}</table>`;

describe('isDataType', () => {
  it.each([
    ['texte', true],
    ['Entier', true],
    ['geo_point_2d', true],
    ['Booléen', true],
    ['Technique', false],
    ['HTTP', false],
    ['_ga', false],
  ])('%s: %s', (text, expected) => {
    expect(isDataType(text)).toBe(expected);
  });
});

describe('a table with a column of types of data', () => {
  it.each([
    [
      'names fields',
      '<tr><td>Date</td><td>date_heure</td><td>date</td></tr><tr><td>Somme</td><td>sum_counts</td><td>entier</td></tr>',
      [],
    ],
    [
      'names cookies where they are known',
      '<tr><td>Google</td><td>_ga</td><td>texte</td></tr><tr><td>Google</td><td>_gid</td><td>texte</td></tr>',
      ['_ga', '_gid'],
    ],
    [
      'and of words for cookies names them',
      '<tr><td>Ville</td><td>date_heure</td><td>Technique</td></tr><tr><td>Ville</td><td>sum_counts</td><td>Technique</td></tr>',
      ['date_heure', 'sum_counts'],
    ],
  ])('%s', (_, rows, names) => {
    expect(parseCharter({ html: table(rows) }).declared.map(({ name }) => name)).toEqual(names);
  });
});
