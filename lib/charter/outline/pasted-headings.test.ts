import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const sections = (text: string): readonly (string | null)[] =>
  parseCharter({ text }).declared.map(({ section }) => section);

const table = (name: string): string => `Nom\tDurée\n${name}\t13 mois`;

describe('headings of a pasted text', () => {
  it.each<[string, readonly [string, string], readonly string[]]>([
    ['numbered with brackets', ['1) Fonctionnels', '2) Statistiques'], ['1) Fonctionnels', '2) Statistiques']],
    [
      'numbered with stops',
      ['1. Cookies fonctionnels', '2. Cookies de mesure'],
      ['1. Cookies fonctionnels', '2. Cookies de mesure'],
    ],
    [
      'with a colon',
      ['Cookies fonctionnels :', 'Cookies statistiques:'],
      ['Cookies fonctionnels', 'Cookies statistiques'],
    ],
  ])('%s', (_, [first, second], expected) => {
    const [one, other] = [table('_ga'), table('_pk_id')];
    expect(sections(`Politique de cookies\n\n${first}\n\n${one}\n\n${second}\n\n${other}`)).toEqual(expected);
    expect(sections(`Politique de cookies\n\n${first}\n${one}\n\n${second}\n${other}`)).toEqual(expected);
  });

  it('does not take a sentence before a table for one', () => {
    expect(
      sections(`Politique de cookies\n\nLes cookies statistiques suivants sont déposés :\n${table('_ga')}`),
    ).toEqual(['Politique de cookies']);
  });
});
