import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const read = (html: string): readonly (readonly (string | null)[])[] =>
  parseCharter({ html: `<html lang="fr"><h1>Cookies du site</h1>${html}</html>` }).declared.map(({ name, section }) => [
    name,
    section,
  ]);

const paragraph = (title: string, name: string): string =>
  `<p><strong>${title}</strong><br>- ${name} : visites (durée : 13 mois)<br>- lang_id : langue (durée : 1 an)</p>`;

describe('lines of a paragraph that a list stands in', () => {
  it('head the list where they stand before it', () => {
    expect(read(paragraph('Cookies techniques', 'app_sess') + paragraph('Cookies d’audience', '_ga'))).toEqual([
      ['app_sess', 'Cookies techniques'],
      ['lang_id', 'Cookies techniques'],
      ['_ga', 'Cookies d’audience'],
      ['lang_id', 'Cookies d’audience'],
    ]);
  });

  it('are read behind it as any other text', () => {
    const { declared } = parseCharter({
      html: '<html lang="fr"><h1>Cookies</h1><p>- _ga : visites (13 mois)<br>- _gid : visites (24 h)<br>Le site dépose aussi le cookie « ab_sess », conservé 2 heures.</p></html>',
    });
    expect(declared.map(({ name, duration }) => [name, duration?.seconds])).toEqual([
      ['_ga', 34_164_000],
      ['_gid', 86_400],
      ['ab_sess', 7200],
    ]);
  });

  it('are neither lost nor told twice', () => {
    const { text, declared } = parseCharter({
      html: '<html lang="fr"><h1>Cookies</h1><p>Avant<br>- _ga : visites (13 mois)<br>Entre<br>- _gid : visites (24 h)<br>Après</p></html>',
    });
    expect(declared.map(({ name }) => name)).toEqual(['_ga', '_gid']);
    expect(text.match(/Avant|Entre|Après/g)).toEqual(['Avant', 'Entre', 'Après']);
  });
});
