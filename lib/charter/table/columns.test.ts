import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const cells = (tag: string, row: readonly string[]): string =>
  `<tr>${row.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;

const read = (head: string, row: readonly string[]): readonly unknown[] =>
  parseCharter({
    html: `<html lang="fr"><h2>Cookies utilisés</h2><table>${head}${cells('td', row)}</table></html>`,
  }).declared.map(({ name, duration }) => [name, duration?.text ?? null]);

describe('names that call themselves cookies, under a heading that does not speak of them', () => {
  it.each([
    [['Nom', 'Contenu', 'Expire'], ['cookieMessage', 'oui', '1 an'], ['cookieMessage']],
    [['Nom', 'Contenu', 'Expire'], ['app_sess', 'oui', '1 an'], ['app_sess']],
    [['Nom', 'Contenu', 'Expire'], ['session_nom', 'oui', '1 an'], []],
    [['Nom', 'Défaut', 'Description'], ['cookieName', 'temoin', 'donne le nom du cookie'], []],
    [['Nom', 'Stockage', 'Rôle'], ['mapState', 'Stockage local', 'carte'], ['mapState']],
  ])('%s: %s', (head, row, expected) => {
    const { declared } = parseCharter({
      html: `<html lang="fr"><h1>Cookies</h1><h2>Vos réglages</h2><table>${cells('th', head)}${cells('td', row)}</table></html>`,
    });
    expect(declared.map(({ name }) => name)).toEqual(expected);
  });
});

describe('cells that repeat their column’s label', () => {
  it.each(['Durée', 'DURÉE', 'Durée :'])('under %s say the rest', (label) => {
    expect(read(cells('th', ['Nom du cookie', label]), ['_ga', 'Durée : 13 mois'])).toEqual([['_ga', '13 mois']]);
  });
});

describe('columns of a table', () => {
  it.each([
    ['suivi.exemple-tiers.test (à vérifier)', 'suivi.exemple-tiers.test (à vérifier)'],
    ['Tiers payant', 'Tiers payant'],
  ])('takes the only provider of a table as written: %s', (provider, expected) => {
    const { declared } = parseCharter({
      html: `<html lang="fr"><h2>Cookies à qualifier</h2><table>${cells('th', ['Nom du prestataire', 'Nom du cookies', 'Durée'])}${cells('td', [provider, 'suivi_x1', '200 jours'])}</table></html>`,
    });
    expect(declared.map((cookie) => cookie.provider)).toEqual([expected]);
  });

  it.each<[string, string, readonly string[], readonly unknown[]]>([
    [
      'the cookie’s own length before that of its data',
      cells('th', ['Nom', 'Durée de conservation des données', 'Durée de vie du cookie']),
      ['_pk_id', '25 mois', '13 mois'],
      [['_pk_id', '13 mois']],
    ],
    [
      'a length before one of data',
      cells('th', ['Nom', 'Durée de vie', 'Conservation des données']),
      ['_pk_id', '13 mois', '25 mois'],
      [['_pk_id', '13 mois']],
    ],
    [
      'lengths divided by a second header row',
      `<thead><tr><th rowspan="2">Nom du cookie</th><th rowspan="2">Finalité</th><th colspan="2">Conservation</th></tr>${cells('th', ['Du cookie', 'Des données'])}</thead>`,
      ['rgpd_choix', 'Votre réponse', '6 mois', '–'],
      [['rgpd_choix', '6 mois']],
    ],
    ['a known name and its length, without labels', '', ['YSC', 'session'], [['YSC', 'session']]],
    [
      'known names beside words, under labels alike',
      cells('th', ['Cookies utilisés', 'Cookies', 'Durée']),
      ['Première partie', 'OptanonConsent', '1 an'],
      [['OptanonConsent', '1 an']],
    ],
    ['words and lengths, without labels', '', ['Adhésion', '1 an'], []],
    [
      'hosts under a label that is not known are no names',
      cells('th', ['Nom', 'Vu chez', 'Durée']),
      ['SimpleSAML', 'commune-exemple.test', 'Session'],
      [['SimpleSAML', 'Session']],
    ],
  ])('%s', (_, head, row, expected) => {
    expect(read(head, row)).toEqual(expected);
  });

  it.each(['suivi.exemple-tiers.test', 'suivi.exemple-tiers.test (à vérifier)', 'Google'])(
    'the provider of a table of one row: %s',
    (provider) => {
      const head = cells('th', ['Nom du prestataire', 'Nom du cookie', 'Durée']);
      const html = `<h2>Cookies utilisés</h2><table>${head}${cells('td', [provider, 'suivi_x1', '1 an'])}</table>`;
      expect(parseCharter({ html }).declared.map((row) => [row.name, row.provider])).toEqual([['suivi_x1', provider]]);
    },
  );
});
