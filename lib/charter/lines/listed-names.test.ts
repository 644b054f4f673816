import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';
import { listedNames } from './listed-names.ts';

const said = (line: string): readonly string[] | null =>
  listedNames(line)?.map(({ name, fields }) =>
    [name, ...fields.map(({ role, value }) => `${role}=${value}`)].join(' '),
  ) ?? null;

describe('listedNames', () => {
  it.each<[string, readonly string[] | null]>([
    ['_pk_id (13 mois), _pk_ses (30 minutes)', ['_pk_id duration=13 mois', '_pk_ses duration=30 minutes']],
    [
      'Matomo : _pk_id (13 mois), _pk_ses (30 minutes).',
      ['_pk_id provider=Matomo duration=13 mois', '_pk_ses provider=Matomo duration=30 minutes'],
    ],
    [
      '_ga (2 ans) et _gid (24 heures) : Google',
      ['_ga provider=Google duration=2 ans', '_gid provider=Google duration=24 heures'],
    ],
    [
      'Google: _ga (2 años) y _gid (24 horas). Cuenta las visitas.',
      [
        '_ga provider=Google purpose=Cuenta las visitas. duration=2 años',
        '_gid provider=Google purpose=Cuenta las visitas. duration=24 horas',
      ],
    ],
    ['_ga (2 ans), _gid (24 h). voir plus bas', null],
    ['Le site : PHPSESSID (session), langue_x (1 an)', ['PHPSESSID duration=session', 'langue_x duration=1 an']],
    ['_pk_id (13 mois)', null],
    ['_ga (Google), _gid (Google)', null],
    ['Petit (1 an), grand (2 ans)', null],
    ['Nous gardons _ga (2 ans), _gid (1 jour)', null],
    ['Piscine : adultes (4 €), enfants (2 €)', null],
  ])('%j', (line, expected) => {
    expect(said(line)).toEqual(expected);
  });

  // Time that is not linear would take this test past its limit many times over.
  it('comes to the end of a very long line', () => {
    expect(() => listedNames(`x : ${'a (1 an), '.repeat(50_000)}`)).not.toThrow();
  });
});

describe('lists of services that name their cookies', () => {
  it.each([
    ['items', '<ul><li><b>Matomo</b> : <code>_pk_id</code> (13 mois), <code>_pk_ses</code> (30 minutes).</li></ul>'],
    ['terms', '<dl><dt>Matomo</dt><dd>_pk_id (13 mois), _pk_ses (30 minutes)</dd></dl>'],
    ['paragraphs', '<p>Matomo : _pk_id (13 mois), _pk_ses (30 minutes)</p>'],
  ])('reads %s', (_, body) => {
    const { declared } = parseCharter({ html: `<html lang="fr"><h2>Cookies utilisés</h2>${body}</html>` });
    expect(declared.map(({ name, provider, duration }) => [name, provider, duration?.text])).toEqual([
      ['_pk_id', 'Matomo', '13 mois'],
      ['_pk_ses', 'Matomo', '30 minutes'],
    ]);
  });
});
