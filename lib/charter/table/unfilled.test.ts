import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const read = (label: string, cell: string): readonly string[] =>
  parseCharter({
    html: `<html lang="fr"><h1>Cookies</h1><table><tr><th>Service</th><th>${label}</th><th>Durée</th></tr><tr><td>x</td><td>${cell}</td><td>1 an</td></tr></table></html>`,
  }).declared.map(({ name }) => name);

describe('cells that hold no name though they stand where names do', () => {
  it.each([
    ['Nom du cookie', '{{ cookie.name }}', []],
    ['Nom du cookie', '{{ cookie.name | translate }}', []],
    ['Nom du cookie', '<%= name %>', []],
    ['Nom du cookie', '_ga_{{ID}}', ['_ga_{{ID}}']],
    ['Nom du cookie', '{num_aleatorio}', ['{num_aleatorio}']],
    ['Politique de cookies', 'reseau-exemple.com/legal/cookie_policy', []],
    ['Cookies', 'reseau-exemple.com/legal/cookie_policy', []],
    ['Cookies', 'crisp-client/session/*', ['crisp-client/session/*']],
  ])('%s: %s', (label, cell, expected) => {
    expect(read(label, cell.replaceAll('<', '&lt;'))).toEqual(expected);
  });
});
