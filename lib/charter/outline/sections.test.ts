import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const sections = (html: string): readonly (string | null)[] =>
  parseCharter({ html: `<html lang="en"><h1>Cookies policy</h1>${html}</html>` }).declared.map(
    ({ section }) => section,
  );

const list = '<ul><li>Cookie Name: _ga</li><li>Expiry: 2 years</li></ul>';

describe('the section of a table under a vendor’s heading', () => {
  it.each([
    [
      'the heading above that says what the cookies are for',
      '<h2>Statistics</h2><h3>Google Analytics</h3>',
      'Statistics',
    ],
    ['the vendor where none does', '<h2>Cookies on this website</h2><h3>Google Analytics</h3>', 'Google Analytics'],
    ['the nearest that is no vendor’s', '<h2>Google Analytics</h2><h3>Tables</h3>', 'Tables'],
  ])('is %s', (_, headings, expected) => {
    expect(sections(headings + list)).toEqual([expected]);
  });

  it('goes on behind a word between two lists', () => {
    expect(sections(`<h2>Google Analytics</h2>${list}<p>and</p>${list}`)).toEqual([
      'Google Analytics',
      'Google Analytics',
    ]);
  });
});
