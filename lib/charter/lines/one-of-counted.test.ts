import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const names = (lang: string, paragraph: string): readonly string[] =>
  parseCharter({ html: `<html lang="${lang}"><h1>Cookies</h1><p>${paragraph}</p></html>` }).declared.map(
    ({ name }) => name,
  );

describe('cookies that a sentence counts and the next ones name', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'en',
      'The portal sets two cookies. The first, <code>app_a</code>, keeps you signed in. The second is <code>app_b</code>.',
      ['app_a', 'app_b'],
    ],
    [
      'fr',
      'Le site dépose deux cookies. L’un, « app_a », retient la langue. L’autre, « app_b », le choix.',
      ['app_a', 'app_b'],
    ],
    ['es', 'El portal usa dos cookies propias. La primera, «app_a», guarda la sesión.', ['app_a']],
    ['fr', 'Le site dépose deux cookies. Le premier formulaire enregistre <code>nom_eleve</code>.', []],
    ['fr', 'Le site ne dépose pas deux cookies. Le premier, « app_a », est inutile.', []],
    ['en', 'The form has two fields. The first, <code>app_a</code>, is your name.', []],
  ])('%s: %s', (lang, paragraph, expected) => {
    expect(names(lang, paragraph)).toEqual(expected);
  });

  it('tells each name’s own length', () => {
    const { declared } = parseCharter({
      html: '<html lang="en"><h1>Cookies</h1><p>Google Analytics also sets the <code>_ga</code> and <code>_gid</code> cookies, which last 2 years and 24 hours respectively.</p></html>',
    });
    expect(declared.map(({ name, provider, duration }) => [name, provider, duration?.text])).toEqual([
      ['_ga', 'Google Analytics', '2 years'],
      ['_gid', 'Google Analytics', '24 hours'],
    ]);
  });
});
