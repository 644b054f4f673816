import { describe, expect, it } from 'vitest';
import { parseCharter } from './parse-charter.ts';

const labels = ['Nom du prestataire', 'Service et emplacement', 'Nom du cookies', 'Finalités'];
const rows = [
  ['Opendatasoft', 'Authentification (front et back office)', 'sessionid', "Garder l'utilisateur"],
  ['Opendatasoft', 'API (CSRF) (front et back office)', 'csrftoken', 'Protéger les appels'],
];
const section = 'Cookies nécessaires / cookies fonctionnels';
const html = `<html lang="fr"><h1>Charte cookies</h1><h3>${section}</h3><table><tr>${labels.map((label) => `<th>${label}</th>`).join('')}</tr>${rows
  .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('')}</table>`;
const text = [
  'Charte cookies',
  '',
  section,
  '',
  labels.join('\t'),
  '-----\t-----\t----\t-----',
  '',
  '',
  ...rows.map((row) => row.join('\t')),
].join('\n');

describe.each([
  ['page', { html }],
  ['pasted text', { text }],
])('the old Opendatasoft charter as %s', (_, input) => {
  const charter = parseCharter(input);

  it('declares each cookie by its own name', () => {
    expect(charter.declared.map(({ name }) => name)).toEqual(['sessionid', 'csrftoken']);
    expect(charter.content).toBe('declares-cookies');
  });

  it('keeps service and place together and apart', () => {
    expect(charter.declared[1]).toMatchObject({
      provider: 'Opendatasoft',
      service: 'API (CSRF)',
      place: 'front et back office',
      serviceAndPlace: 'API (CSRF) (front et back office)',
      duration: null,
    });
  });

  it('knows the section and what it is for', () => {
    expect(charter.declared[0]).toMatchObject({ section, categoryText: section, category: 'necessary' });
  });
});
