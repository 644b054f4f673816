import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';
import { clauseField, fieldsOfClauses } from './clauses.ts';

const said = (words: string, lengthIsKnown = false): readonly string[] =>
  fieldsOfClauses(words, lengthIsKnown).map(({ role, value }) => `${role}=${value}`);

describe('fieldsOfClauses', () => {
  it.each<[string, readonly string[]]>([
    ['déposé par Piano, conservé 13 mois', ['duration=13 mois', 'provider=Piano']],
    ['set by Google, lasts 2 years', ['duration=2 years', 'provider=Google']],
    ['your language, kept for 1 year', ['purpose=your language', 'duration=1 year']],
    ['langue choisie. Conservé pendant 1 an.', ['purpose=langue choisie', 'duration=1 an']],
    ['posé par la ville pour la connexion, durée 2 h', ['duration=2 h', 'provider=ville']],
    ['contrôle anti-robot, 30 minutes', ['purpose=contrôle anti-robot', 'duration=30 minutes']],
    ['session, 1 jour', ['purpose=session', 'duration=1 jour']],
    ['Google – 2 ans', ['duration=2 ans', 'provider=Google']],
    ['Besuche zählen; gespeichert 2 Jahre', ['purpose=Besuche zählen', 'duration=2 Jahre']],
    ['préférences, session, langue', ['purpose=préférences, session, langue']],
    [
      'compte les visites sur les 30 derniers jours du mois',
      ['purpose=compte les visites sur les 30 derniers jours du mois'],
    ],
    ['retient la langue', ['purpose=retient la langue']],
  ])('%j', (words, expected) => {
    expect(said(words).toSorted()).toEqual([...expected].toSorted());
  });

  it('leaves words for a length to the purpose where the length is told elsewhere', () => {
    expect(said('garde la session, 1 jour', true)).toEqual(['purpose=garde la session, 1 jour']);
  });

  // Time that is not linear would take this test past its limit many times over.
  it('comes to the end of very long clauses', () => {
    expect(() => fieldsOfClauses(', a'.repeat(100_000), false)).not.toThrow();
    expect(() => clauseField(`déposé par ${'a '.repeat(100_000)}`)).not.toThrow();
  });
});

const read = (body: string): readonly unknown[] =>
  parseCharter({ html: `<html lang="fr"><h1>Cookies</h1><h2>Vos réglages</h2>${body}</html>` }).declared.map(
    ({ name, provider, duration }) => [name, provider, duration?.text ?? null],
  );

describe('items whose words follow commas, bars and brackets', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['commas', '<ul><li>_pcid, déposé par Piano, conservé 13 mois ;</li></ul>', [['_pcid', 'Piano', '13 mois']]],
    ['bars', '<ul><li>_fbp | Meta | 3 mois | publicité</li></ul>', [['_fbp', 'Meta', '3 mois']]],
    [
      'a bracket with a label',
      '<ul><li>has_js (émetteur : Drupal) : expire à la fin de la session</li></ul>',
      [['has_js', 'Drupal', 'expire à la fin de la session']],
    ],
    [
      'fields that full stops part, of names that call themselves cookies',
      '<ul><li><b>Nom :</b> cookieMessage. <b>Contenu :</b> oui. <b>Expire :</b> 1 an</li></ul>',
      [['cookieMessage', null, '1 an']],
    ],
    [
      'a known word behind a colon',
      '<p>Ce service dépose le cookie suivant : tarteaucitron.</p>',
      [['tarteaucitron', null, null]],
    ],
    ['words, parted by commas', '<ul><li>Mairie, ouverte par la ville, 3 jours</li></ul>', []],
  ])('%s', (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});
