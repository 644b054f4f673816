import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const length = (label: string, cells: string): unknown =>
  parseCharter({
    html: `<html lang="fr"><h1>Cookies</h1><table><tr><th>Nom du cookie</th>${label}</tr><tr><td>_ga</td>${cells}</tr><tr><td>_gid</td><td colspan="2">Session</td></tr></table></html>`,
  }).declared.map(({ duration }) => [duration?.text ?? null, duration?.seconds ?? null]);

describe('a length whose number and unit stand in two cells under one label', () => {
  it.each([
    ['<th colspan="2">Durée</th>', '<td>13</td><td>mois</td>', ['13 mois', 34_164_000]],
    ['<th colspan="2">Durée</th>', '<td>13 mois</td><td>au plus</td>', ['13 mois', 34_164_000]],
    ['<th>Durée</th><th>Nombre</th>', '<td>13</td><td>mois</td>', ['13', null]],
  ])('%s over %s', (label, cells, expected) => {
    expect(length(label, cells)).toEqual([expected, ['Session', 0]]);
  });
});
