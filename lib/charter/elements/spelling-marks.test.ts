import { expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const mark = (text: string, kind = 'SpellE'): string =>
  `<span class="${kind}"><span lang="EN-GB">${text}</span></span>`;
const table = (name: string): string =>
  `<h2>Cookies</h2><table><tr><td>Nom du cookie</td><td>Durée</td></tr><tr><td><p>${name}</p></td><td>1 an</td></tr></table>`;

it.each([
  ['in front', table(`${mark('django')}<span>_language</span>`), ['django_language']],
  ['behind', table(`<span>cookies_</span>${mark('preferences')}`), ['cookies_preferences']],
  ['of grammar', table(`${mark('django', 'GramE')}<span>_language</span>`), ['django_language']],
  ['of another kind are words', table('<span class="x">_gid</span><span>_ga</span>'), ['_gid', '_ga']],
  [
    'in running text',
    `<h2>Cookies</h2><ul><li>${mark('django')}<span>_language</span> : langue (1 an)</li></ul>`,
    ['django_language'],
  ],
])('marks of a word processor %s', (_, html, names) => {
  expect(parseCharter({ html }).declared.map(({ name }) => name)).toEqual(names);
});
