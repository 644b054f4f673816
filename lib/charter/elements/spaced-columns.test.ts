import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const read = (...lines: readonly string[]): readonly unknown[] =>
  parseCharter({ text: lines.join('\n') }).declared.map(({ name, purpose, duration }) => [
    name,
    purpose,
    duration?.text ?? null,
  ]);

describe('a table whose columns spaces keep apart', () => {
  it.each<[string, readonly string[], readonly unknown[]]>([
    [
      'of full rows, below their labels or not',
      [
        'Nom du cookie   Finalité         Durée',
        'app_sess        Session        1 h',
        '_ga             Audience         13 mois',
      ],
      [
        ['app_sess', 'Session', '1 h'],
        ['_ga', 'Audience', '13 mois'],
      ],
    ],
    [
      'with an empty cell, and one that goes on in the next line',
      [
        'Nom du cookie   Finalité         Durée',
        'app_sess                         1 h',
        '_ga             Audience des     13 mois',
        '                pages',
      ],
      [
        ['app_sess', null, '1 h'],
        ['_ga', 'Audience des pages', '13 mois'],
      ],
    ],
    [
      'up to the first line that is none of its rows',
      [
        'Nom du cookie   Finalité         Durée',
        '_ga             Audience         13 mois',
        '',
        'Les cookies_perdus  sont loin.',
      ],
      [['_ga', 'Audience', '13 mois']],
    ],
    ['not of prose with wide spaces', ['Nom  de la rose : le cookie', 'app_sess  est un livre'], []],
  ])('%s', (_, lines, expected) => {
    expect(read('Cookies', '', ...lines)).toEqual(expected);
  });
});
