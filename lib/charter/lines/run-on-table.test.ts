import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';
import { runOnHeader } from './run-on-header.ts';

function read(...lines: readonly string[]): readonly (readonly [string, string | null, string | null])[] {
  const { declared } = parseCharter({ text: lines.join('\n') });
  return declared.map(({ name, provider, duration }) => [name, provider, duration?.text ?? null]);
}

describe('a header whose cells single spaces part', () => {
  it.each([
    ['Nom du cookie Type Fonction Durée de vie', ['Nom du cookie', 'Type', 'Fonction', 'Durée de vie']],
    ['Cookie Name Purpose Expiry', ['Cookie Name', 'Purpose', 'Expiry']],
    ['Name cookie Goal When Period', ['Name cookie', 'Goal', 'When', 'Period']],
    ['NOM DU COOKIE FINALITÉ DURÉE', ['NOM DU COOKIE', 'FINALITÉ', 'DURÉE']],
    ['Name Speicherdauer Funktion', ['Name', 'Speicherdauer', 'Funktion']],
    ['Cookies and how long they last', null],
    ['Cookie Policy', null],
    ['Nom de la personne et durée de la visite', null],
  ])('%s', (line, labels) => {
    expect(runOnHeader(line)).toEqual(labels);
  });
});

describe('a table whose cells single spaces part', () => {
  it('has its length right behind the name, up to the capital that opens the next cell', () => {
    expect(
      read(
        'Cookies',
        '',
        'Name Speicherdauer Funktion',
        'JSESSIONID Sitzung Hält die Anmeldung',
        'hinweis_ok Ein Jahr ab dem letzten Besuch Merkt sich den Hinweis',
        '_pk_id, _pk_ses 13 Monate Zählt Besuche',
      ),
    ).toEqual([
      ['JSESSIONID', null, 'Sitzung'],
      ['hinweis_ok', null, 'Ein Jahr ab dem letzten Besuch'],
      ['_pk_id', null, '13 Monate'],
      ['_pk_ses', null, '13 Monate'],
    ]);
  });

  it('has its length at the end, a vendor before the purpose, and a row that lost its length', () => {
    expect(
      read(
        'Cookies',
        '',
        'Cookie name Provider Purpose Expiry',
        'has_js Library Tells whether scripts run',
        '',
        'language Library Keeps the language 7 days',
        '_ga Google Analytics Counts readers Max. 2 years',
        'Ask at the desk.',
      ),
    ).toEqual([
      ['has_js', 'Library', null],
      ['language', 'Library', '7 days'],
      ['_ga', 'Google Analytics', 'Max. 2 years'],
    ]);
  });
});
