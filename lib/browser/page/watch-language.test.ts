// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { languageNames } from '../../words/language-names.ts';
import { watched, type WatchedPage } from '../../../tests/fixtures/page/trusted-clicks.ts';
import { watchLanguage, type LanguageWatched } from './watch-language.ts';

const watch = (): LanguageWatched => watchLanguage(languageNames);
const page = (body: string): WatchedPage => watched(body, watch, 'temoinLanguage');
const turn = (language: string) => (): void => void (document.documentElement.lang = language);

describe('a control that asks for another language', () => {
  it.each([
    ['by its address', '<a href="?flg=en-gb">Autre</a>', 'click', 'a'],
    ['by what it says of its target', '<a href="/en/" hreflang="en-GB">Autre</a>', 'click', 'a'],
    ['by its own language', '<a href="/en/" lang="en">Other</a>', 'click', 'a'],
    ['by its name', '<button>English</button>', 'click', 'button'],
    ['by its code', '<button>EN</button>', 'click', 'button'],
    ['by its picture', '<a href="#"><img alt="English"></a>', 'click', 'a'],
    [
      'in a list',
      '<select><option>Français</option><option value="en" selected>Anglais</option></select>',
      'change',
      'select',
    ],
  ] as const)('%s', (_, body, kind, selector) => {
    expect(page(body).after(kind, selector)).toEqual(['language-change-click en']);
    expect(page(body).after(kind, selector, turn('en-US'))).toEqual(['language-change-click en', 'language-change en']);
    expect(page(body).after(kind, selector, turn('de'))).toEqual(['language-change-click en']);
  });
});

describe('asks for no other language', () => {
  it.each([
    ['the language that the page is in', '<a href="?flg=fr">Français</a>', 'a'],
    ['the same in another region', '<a href="?flg=fr-ca">Français (Canada)</a>', 'a'],
    ['a facet of a catalogue', '<div class="facet language"><a href="?refine.theme=x">Anglais (12)</a></div>', 'a'],
    [
      'a link within something about languages',
      '<div class="language-list"><a href="/explore/">Données</a></div>',
      'a',
    ],
    ['a body that is called so', '<a href="/explore/">Données</a>', 'a'],
    ['a list as it stands', '<select><option selected>Français</option><option>English</option></select>', 'select'],
  ])('%s', (_, body, selector) => {
    const here = page(body);
    document.body.className = 'language-fr';
    expect(here.after('click', selector, turn('en'))).toEqual([]);
  });

  it('a script’s own click', () => {
    expect(page('<a href="?flg=en">English</a>').afterScript('a')).toEqual([]);
  });
});
