import { expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const page = (title: string, caption = ''): string =>
  `<h2>Quels cookies ?</h2><table>${caption}<thead><tr><th colspan="2">${title}</th></tr>` +
  `<tr><th>Nom</th><th>Durée</th></tr></thead><tr><td>_ga</td><td>1 an</td></tr></table>`;

it.each([
  ['says what the cookies are for', page('Cookies statistiques'), 'Cookies statistiques', null],
  ['says whose they are', page('Cookies de Matomo'), 'Cookies de Matomo', 'Matomo'],
  ['says neither', page('Tableau 1'), 'Quels cookies ?', null],
  ['stands below a caption', page('Cookies tiers', '<caption>Liste</caption>'), 'Liste', null],
])('a row above the labels that %s', (_, html, section, provider) => {
  expect(parseCharter({ html }).declared).toMatchObject([{ name: '_ga', section, provider }]);
});

it('a row above the labels says that the table is about cookies where the page does not', () => {
  const html = page('Cookies utilisés').replace('Quels cookies ?', 'Le site').replaceAll('_ga', 'panel_state');
  expect(parseCharter({ html }).declared).toMatchObject([{ name: 'panel_state', section: 'Cookies utilisés' }]);
  expect(parseCharter({ html: html.replace('Cookies utilisés', 'Tableau 1') }).declared).toEqual([]);
});

it('blank rows in the head are none of the labels’', () => {
  const html = page('Cookies statistiques').replaceAll('</tr><tr>', '</tr><tr><td> </td><td></td></tr><tr>');
  expect(parseCharter({ html }).declared).toMatchObject([{ name: '_ga', section: 'Cookies statistiques' }]);
});

const figure = (inner: string): string =>
  `<h2>Cookies</h2><figure>${inner}<figcaption>Cookies statistiques</figcaption></figure>`;

it('a figure’s caption is the section, whatever lays the table out within the figure', () => {
  const table = '<table><tr><th>Cookie</th><th>Durée</th></tr><tr><td>_ga</td><td>1 an</td></tr></table>';
  expect(parseCharter({ html: figure(`<div><div>${table}</div></div>`) }).declared).toMatchObject([
    { section: 'Cookies statistiques' },
  ]);
  expect(parseCharter({ html: figure(`<div><p>Un mot.</p>${table}</div>`) }).declared).toMatchObject([
    { section: 'Cookies' },
  ]);
});
