import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';
import { parallelLengths } from './parallel-lengths.ts';

const service = (name: string, cookies: string): string =>
  `<li><h4>${name}</h4><p>Un outil.</p><p>Lieu : Europe</p><p>Durée de conservation :</p><ul>${cookies}</ul></li>`;

describe('parallelLengths', () => {
  it.each([
    [['Matomo', '13 mois et 30 minutes'], 2, { from: 1, count: 1, value: '13 mois et 30 minutes' }],
    [['Matomo', '13 mois', '30 minutes'], 2, { from: 1, count: 2, value: '13 mois, 30 minutes' }],
    [['Matomo', '13 mois'], 2, null],
    [['Matomo', '13 mois et 30 minutes'], 1, null],
    [['Matomo', '13 mois', 'et encore'], 2, null],
  ])('%j for %i names', (clauses, names, expected) => {
    expect(parallelLengths(clauses, names)).toEqual(expected);
  });
});

describe('several names in one item', () => {
  const two = [
    ['_pk_id', 'Matomo', '13 mois'],
    ['_pk_ses', 'Matomo', '30 minutes'],
  ];

  it.each([
    ['<li>_pk_id et _pk_ses : Matomo, 13 mois et 30 minutes</li>', two],
    ['<li>_pk_id, _pk_ses : Matomo, 13 mois, 30 minutes</li>', two],
    ['<p>_pk_id et _pk_ses : Matomo, 13 mois et 30 minutes</p>', two],
    ['<li>_pk_id et _pk_ses (13 mois et 30 minutes) : Matomo</li>', two],
    ['<li>_pk_id et _pk_ses : Matomo, 13 mois</li>', two.map(([name, who]) => [name, who, '13 mois'])],
  ])('%s', (item, expected) => {
    const { declared } = parseCharter({ html: `<h1>Cookies</h1>${item}` });
    expect(declared.map(({ name, provider, duration }) => [name, provider, duration?.text])).toEqual(expected);
  });
});

describe('a list within a list', () => {
  it('begins behind the item that introduces it', () => {
    const body = service('Mesure', '<li>_pk_id.* : 13 mois</li><li>_pk_ses.* : 30 minutes</li>');
    const { declared } = parseCharter({ html: `<h1>Cookies</h1><ul>${body}</ul>` });
    expect(declared.map(({ name, duration }) => [name, duration?.text])).toEqual([
      ['_pk_id.*', '13 mois'],
      ['_pk_ses.*', '30 minutes'],
    ]);
  });

  it('has the length that its label tells, not a session that its purpose speaks of', () => {
    const items =
      '<li><b>SSESS…</b> : session de l’agent. Durée : session.</li><li><b>has_js</b> : scripts. Durée : 1 an.</li>';
    const { declared } = parseCharter({ html: `<h1>Cookies</h1><ul>${items}</ul>` });
    expect(declared.map(({ name, duration }) => [name, duration?.text])).toEqual([
      ['SSESS…', 'session'],
      ['has_js', '1 an'],
    ]);
  });
});
