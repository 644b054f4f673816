import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const names = (heading: string, sentence: string): readonly string[] =>
  parseCharter({
    html: `<html lang="fr"><h1>${heading}</h1><p>${sentence}</p><ul><li>arbres_villes : publié par la Ville</li><li>budget_2025 : chaque année</li></ul></html>`,
  }).declared.map(({ name }) => name);

describe('a list behind a sentence about cookies', () => {
  it.each([
    ['Données ouvertes', 'Ce site utilise des cookies.', []],
    ['Documents', 'This site uses cookies.', []],
    ['Données ouvertes', 'Ce site utilise les cookies suivants :', ['arbres_villes', 'budget_2025']],
    ['Cookies', 'Ce site utilise des cookies.', ['arbres_villes', 'budget_2025']],
  ])('under %s: %s', (heading, sentence, expected) => {
    expect(names(heading, sentence)).toEqual(expected);
  });

  it('takes neither section nor provider of a sentence from the sentence before', () => {
    const { declared } = parseCharter({
      html: '<html lang="fr"><h2>Cookies</h2><p>La mesure d’audience : elle est faite par Matomo.</p><p>Le cookie « ab_sess » retient la session.</p></html>',
    });
    expect(declared.map(({ name, section, provider }) => [name, section, provider])).toEqual([
      ['ab_sess', 'Cookies', null],
    ]);
  });
});
