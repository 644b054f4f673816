import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const read = (line: string): readonly unknown[] =>
  parseCharter({
    html: `<html lang="nl"><h1>Cookies</h1><ul><li><span>Een dienst</span><p>Telt bezoeken.</p><p>${line}</p></li></ul></html>`,
  }).declared.map(({ name, duration }) => [name, duration?.text ?? null]);

describe('names with their lengths in brackets behind a label', () => {
  it.each<[string, readonly unknown[]]>([
    ['Cookies: klaro (120 dagen)', [['klaro', '120 dagen']]],
    [
      'Cookies: _pk_id (13 maanden), _pk_ses (30 minuten).',
      [
        ['_pk_id', '13 maanden'],
        ['_pk_ses', '30 minuten'],
      ],
    ],
    ['Cookies: _pk_id (Matomo)', [['_pk_id', null]]],
    ['Naam: _pk_id (13 maanden); Duur: 1 jaar', [['_pk_id', '1 jaar']]],
    ['Diensten: kaart (120 dagen)', []],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});
