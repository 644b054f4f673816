import { expect, it } from 'vitest';
import { languageAddresses } from './language-addresses.ts';

const link = (href: string): { href: string; text: string; rel: string } => ({ href, text: '', rel: '' });
const charter = 'https://d.test/terms/cookies-policy/';

it.each([
  ['the page’s own language link', ['?flg=en-gb'], 'https://d.test/pages/accueil/', charter, [`${charter}?flg=en-gb`]],
  ['a page in English', ['?flg=fr'], 'https://d.test/p/?flg=en', `${charter}?flg=en`, [`${charter}?flg=fr`]],
  [
    'a language in the path',
    ['/en/home'],
    'https://d.test/fr/home',
    'https://d.test/fr/cookies',
    ['https://d.test/en/cookies'],
  ],
  [
    'the charter’s own version',
    [`${charter}?flg=en`, '?flg=en-gb'],
    'https://d.test/p/',
    charter,
    [`${charter}?flg=en`],
  ],
  ['several', ['?flg=en', '?flg=de'], 'https://d.test/p/', charter, [`${charter}?flg=en`, `${charter}?flg=de`]],
  ['no language link', ['/contact'], 'https://d.test/p/', charter, []],
  ['no language in the charter’s path', ['/en/home'], 'https://d.test/fr/home', 'https://d.test/cookies', []],
  ['a charter on another host', ['?flg=en'], 'https://d.test/p/', 'https://e.test/cookies', []],
  ['a link to another site', ['https://e.test/p/?flg=en'], 'https://d.test/p/', charter, []],
])('%s', (_, links, page, url, expected) => {
  expect(languageAddresses(links.map(link), page, url).map((version) => version.url)).toEqual(expected);
});
