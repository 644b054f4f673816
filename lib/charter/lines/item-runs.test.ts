import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const read = (list: string): readonly (readonly (string | null)[])[] =>
  parseCharter({ html: `<html lang="fr"><h1>Gestion des cookies</h1>${list}</html>` }).declared.map(
    ({ name, provider }) => [name, provider],
  );

const service = (heading: string, names: readonly string[]): string =>
  `<li>${heading}<p>Ce service a déposé ${names.length} cookies.</p><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>` +
  '<a href="#">En savoir plus</a><button>Autoriser</button><button>Interdire</button></li>';

const heading = (text: string): string => `<span role="heading" aria-level="3">${text}</span>`;

describe('a list of names within a list of services', () => {
  it('is read by itself', () => {
    const services = service(heading('Matomo'), ['_pk_id', '_pk_ses']) + service(heading('Vimeo'), ['vuid', 'player']);
    expect(read(`<ul><li>Mesure</li><li>Des services</li>${services}</ul>`)).toEqual([
      ['_pk_id', 'Matomo'],
      ['_pk_ses', 'Matomo'],
      ['vuid', 'Vimeo'],
      ['player', 'Vimeo'],
    ]);
  });

  it.each(['<li>Firefox</li><li>Chrome</li>', '<li>sécurité</li><li>mesure</li>', '<li>Wi-Fi</li><li>5G</li>'])(
    'is none of names: %s',
    (items) => {
      expect(read(`<ul><li>Choisissez votre navigateur</li><li>Réglages<ul>${items}</ul></li></ul>`)).toEqual([]);
    },
  );

  it('leaves out the words around it, though they could be names', () => {
    expect(
      read('<ul><li>un service<ul><li>_pk_id</li></ul>voir</li><li>un autre<ul><li>vuid</li></ul>voir</li></ul>'),
    ).toEqual([
      ['_pk_id', null],
      ['vuid', null],
    ]);
  });
});
