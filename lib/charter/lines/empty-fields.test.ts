import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const field = (label: string, value: string): string => `<div><h5>${label}</h5></div><div>${value}</div>`;

describe('fields without a value, their labels set as headings', () => {
  it('belong to the name above them', () => {
    const { declared } = parseCharter({
      html: `<html lang="fr"><h1>Cookies</h1><h3>Divers</h3><h4>En attente</h4>${field('Nom', 'pll_language')}${field('Expiration', '')}${field('Fonction', '')}<h2>Droits</h2></html>`,
    });
    expect(declared.map(({ name, duration, purpose }) => [name, duration, purpose])).toEqual([
      ['pll_language', null, null],
    ]);
  });
});
