import { expect, it } from 'vitest';
import { charterLanguageVersions } from './language-versions.ts';

const link = (href: string) => ({ href, text: 'English' });

it.each([
  ['?flg=en-gb', 'https://d.test/terms/cookies-policy/', 'https://d.test/terms/cookies-policy/?flg=en-gb', 'en-gb'],
  ['/en/cookies', 'https://d.test/fr/cookies', 'https://d.test/en/cookies', 'en'],
])('reads %s on %s as another language', (href, url, target, language) => {
  expect(charterLanguageVersions([link(href), link('/contact')], url)).toEqual([{ url: target, language }]);
});

it.each([
  ['/en/contact'],
  ['https://other.test/en/cookies'],
  ['?flg=<script>'],
  ['javascript:void(0)'],
  ['/fr/cookies'],
])('does not take %s for a version of the charter', (href) => {
  expect(charterLanguageVersions([link(href)], 'https://d.test/fr/cookies')).toEqual([]);
});
