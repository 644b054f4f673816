import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';
import { lengthInPurpose } from './length-in-purpose.ts';

const page = (head: string, cells: string): string =>
  `<h2>Cookies</h2><table><tr><th>Nom du cookie</th><th>Finalité</th>${head}</tr><tr>${cells}</tr></table>`;

describe('lengthInPurpose', () => {
  it.each([
    ['Mesure d’audience. Il est conservé 13 mois.', '13 mois'],
    ['Mémorise la langue choisie, durée de vie : 12 mois', '12 mois'],
    ['Protège les formulaires (expire au bout d’un an)', 'un an'],
    ['conservé pendant une durée maximale de 13 mois', '13 mois'],
    ['durée de vie d’un an et 1 mois', 'un an et 1 mois'],
    ['Statistiques (13 mois)', '13 mois'],
    ['Il est supprimé à la fermeture du navigateur', 'à la fermeture du navigateur'],
    ['It expires when you close your browser.', 'when you close your browser'],
    ['Stored for 1 year, 1 month and 4 days.', '1 year, 1 month and 4 days'],
    ['Wird nach 30 Tagen gelöscht', '30 Tagen'],
    ['wird 1 Jahr lang gespeichert', '1 Jahr'],
    ['blijft 2 jaar bewaard', '2 jaar'],
    ['Se conserva durante 2 años', '2 años'],
    ['Viene conservato per 6 mesi', '6 mesi'],
    ['É eliminado após 30 dias', '30 dias'],
    ['Es conserva durant 2 anys', '2 anys'],
    ['est conservé pendant un an.', 'un an'],
    ['is kept for six months after your visit', 'six months'],
    ['wird ein Jahr lang gespeichert', 'ein Jahr'],
    ['wird sechs Monate aufbewahrt', 'sechs Monate'],
    ['caduca al cabo de dos años', 'dos años'],
    ['est conservé le temps de la session', 'le temps de la session'],
    ['retient la langue pendant 6 mois', '6 mois'],
    ['ne contient aucune donnée personnelle et expire à la fermeture du navigateur', 'à la fermeture du navigateur'],
    ['Cookie de session : garde le formulaire', 'Cookie de session'],
  ])('%s', (purpose, length) => {
    expect(lengthInPurpose(purpose)).toBe(length);
  });

  it.each([
    ['Maintient la session de l’utilisateur'],
    ['conserve la session'],
    ['Déconnecte après 30 minutes d’inactivité'],
    ['Limite à 10 requêtes par minute'],
    ['Les données sont conservées 25 mois.'],
    ['Statistiques conservées 25 mois'],
    ['Expire en 2027'],
    ['garde le choix, et un jour le perd'],
    ['stored by one of our partners'],
    ['identifiant de session de l’agent'],
    ['conservés 13 mois et 30 minutes'],
    ['Conservé 6 mois. Puis conservé 13 mois.'],
    [''],
  ])('tells no length in: %s', (purpose) => {
    expect(lengthInPurpose(purpose)).toBeNull();
  });

  it('tells the cookie’s length beside that of its data', () => {
    expect(lengthInPurpose('Les données sont conservées 25 mois. Le cookie expire après 13 mois.')).toBe('13 mois');
  });

  // Time that is not linear would take this test past its limit many times over.
  it.each(['conservé ', 'expire à la ', '(1 ', 'd’un '])('comes to the end of a text that repeats %j', (part) => {
    expect(lengthInPurpose(part.repeat(60_000))).toBeNull();
  });
});

describe('a table without a column of lengths', () => {
  it('takes the length out of the purpose', () => {
    const { declared } = parseCharter({ html: page('', '<td>_pk_id</td><td>Audience. Conservé 13 mois.</td>') });
    expect(declared[0]).toMatchObject({ purpose: 'Audience. Conservé 13 mois.', duration: { text: '13 mois' } });
  });

  it('has a say only where there is no such column', () => {
    const html = page('<th>Durée</th>', '<td>_pk_id</td><td>Audience. Conservé 13 mois.</td><td></td>');
    expect(parseCharter({ html }).declared[0]?.duration).toBeNull();
  });
});
