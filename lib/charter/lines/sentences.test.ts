import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const read = (lang: string, paragraph: string): readonly (readonly (string | number | null)[])[] =>
  parseCharter({ html: `<html lang="${lang}"><h2>Cookies</h2><p>${paragraph}</p></html>` }).declared.map(
    ({ name, duration }) => [name, duration?.seconds ?? null],
  );

describe('sentences that declare', () => {
  it.each<[string, string, readonly (readonly (string | number | null)[])[]]>([
    // the word for cookies behind the names
    [
      'en',
      'Matomo uses _pk_id (13 months), _pk_ses (30 minutes) cookies.',
      [
        ['_pk_id', 34_164_000],
        ['_pk_ses', 1800],
      ],
    ],
    ['en', 'We set the _ga cookie.', [['_ga', null]]],
    // as many lengths as names
    [
      'fr',
      'L’outil utilise les cookies <em>_pk_id</em> et <em>_pk_ses</em>, respectivement conservés 13 mois et 30 minutes.',
      [
        ['_pk_id', 34_164_000],
        ['_pk_ses', 1800],
      ],
    ],
    // names that the words before them announce
    [
      'fr',
      'Nous déposons un cookie (nommé « ab_sess ») qui expire à la fermeture de votre navigateur.',
      [['ab_sess', 0]],
    ],
    ['fr', 'Le cookie dénommé atuserid sert à mesurer l’audience (durée : 13 mois).', [['atuserid', 34_164_000]]],
    ['de', 'Wir setzen ein Cookie mit dem Namen JSESSIONID.', [['JSESSIONID', null]]],
    [
      'es',
      'El portal utiliza la cookie técnica JSESSIONID y la cookie de Google Analytics _ga, con una duración de 2 años.',
      [
        ['JSESSIONID', null],
        ['_ga', 63_072_000],
      ],
    ],
    // where the length stands
    ['fr', 'Cookie technique « XSRF-TOKEN » : sécurité, 2 heures.', [['XSRF-TOKEN', 7200]]],
    ['nl', 'Wij plaatsen de cookie <em>_pk_id</em>, die 13 maanden bewaard blijft.', [['_pk_id', 34_164_000]]],
    ['it', 'Il sito utilizza il cookie "_pk_id" (durata 13 mesi).', [['_pk_id', 34_164_000]]],
    // a second sentence that goes on
    [
      'fr',
      'Le site dépose le cookie <code>ENTSESSION</code>. Une extension dépose aussi <code>pronote_theme</code>.',
      [
        ['ENTSESSION', null],
        ['pronote_theme', null],
      ],
    ],
    // the end of a cookie is no way to be rid of it
    [
      'fr',
      'Le cookie « ci_session » retient le formulaire ; il est supprimé à la fermeture du navigateur.',
      [['ci_session', 0]],
    ],
    ['de', 'Das Cookie „fe_typo_user“ wird beim Schließen des Browsers gelöscht.', [['fe_typo_user', 0]]],
    ['en', 'The cookie "app_sess" is deleted when you close the browser.', [['app_sess', 0]]],
    // what it remembers, and what it is called, are no way to be rid of it either
    [
      'fr',
      'Un cookie nommé « mtm_consent_removed » est enregistré pour retenir votre refus pendant 2 ans.',
      [['mtm_consent_removed', 63_072_000]],
    ],
    ['en', 'The cookie "block_list_id" remembers that you rejected the offer.', [['block_list_id', null]]],
  ])('%s: %s', (lang, paragraph, expected) => {
    expect(read(lang, paragraph)).toEqual(expected);
  });

  it.each([
    ['fr', 'Pour supprimer le cookie « sb_x », ouvrez les réglages.'],
    ['fr', 'Le cookie « sb_x » peut être supprimé dans votre navigateur.'],
    ['de', 'Sie können das Cookie „sb_x“ löschen.'],
    ['en', 'We used the “_ga” cookie until 2023 and no longer do.'],
    ['fr', 'Nous utilisions le cookie « _ga » jusqu’en juin 2024.'],
    ['en', 'Open chrome://settings/cookies, choose “clear_on_exit” and confirm.'],
    ['fr', 'Vous pouvez refuser le cookie « sb_x » dans votre navigateur.'],
    ['fr', 'Un cookie (appelé aussi traceur) est un fichier.'],
    ['en', 'A cookie called tracker is a file.'],
    ['fr', 'Nous gardons la preuve de votre choix de cookies dans consent_log.'],
    ['fr', 'Ce site dépose des cookies. Le formulaire enregistre aussi <code>nom_eleve</code>.'],
    ['fr', 'Le formulaire garde <code>nom_eleve</code>. Il dépose aussi <code>ine_x</code>.'],
  ])('%s declares nothing: %s', (lang, paragraph) => {
    expect(read(lang, paragraph)).toEqual([]);
  });
});
