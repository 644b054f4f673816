import { describe, expect, it } from 'vitest';
import { parseDuration } from './parse-duration.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const YEAR = 365 * DAY;
const MONTH = YEAR / 12;

const seconds: readonly (readonly [text: string, seconds: number | null])[] = [
  // digits and units
  ['13 mois', 13 * MONTH],
  ['1 an', YEAR],
  ['395 jours', 395 * DAY],
  ['90 j', 90 * DAY],
  ['90j', 90 * DAY],
  ['90d', 90 * DAY],
  ['24h', DAY],
  ['1h30', 90 * MINUTE],
  ['1h 30m', 90 * MINUTE],
  ['30 mn', 30 * MINUTE],
  ['30 min.', 30 * MINUTE],
  ['10 s', 10],
  ['500 ms', 1],
  ['2 sem.', 14 * DAY],
  ['1 wk', 7 * DAY],
  ['2 yrs', 2 * YEAR],
  ['1y 6m', 18 * MONTH],
  ['1 000 jours', 1000 * DAY],
  ['1.000 Tage', 1000 * DAY],
  ['1,5 an', 1.5 * YEAR],
  ['0.5 day', 12 * HOUR],
  ['½ heure', 30 * MINUTE],
  ['2 ½ Jahre', 2.5 * YEAR],
  ['1/2 h', 30 * MINUTE],
  ['1/2 journée', 12 * HOUR],
  ['3/4 Stunde', 45 * MINUTE],
  ['1 1/2 an', 1.5 * YEAR],
  ['1 año y 1/2', 1.5 * YEAR],
  ['P13M', 13 * MONTH],
  ['PT30M', 30 * MINUTE],
  ['１３\u00A0mois', 13 * MONTH],
  // in words
  ['treize mois', 13 * MONTH],
  ['treize (13) mois', 13 * MONTH],
  ['twelve months', YEAR],
  ['vingt-quatre heures', DAY],
  ['thirty-six months', 36 * MONTH],
  ['treinta y seis meses', 36 * MONTH],
  ['vierundzwanzig Stunden', DAY],
  ['vierentwintig uur', DAY],
  ['ventiquattro ore', DAY],
  ['trinta dias', 30 * DAY],
  ['trenta dies', 30 * DAY],
  ['une demi-heure', 30 * MINUTE],
  ['half an hour', 30 * MINUTE],
  ['a half hour', 30 * MINUTE],
  ['eine halbe Stunde', 30 * MINUTE],
  ['media hora', 30 * MINUTE],
  ["mezz'ora", 30 * MINUTE],
  ['meia hora', 30 * MINUTE],
  ['mitja hora', 30 * MINUTE],
  ['een half uur', 30 * MINUTE],
  ['un an et demi', 1.5 * YEAR],
  ['año y medio', null],
  ['un año y medio', 1.5 * YEAR],
  ['two and a half years', 2.5 * YEAR],
  ['an hour', HOUR],
  ['a year', YEAR],
  ['quinze jours', 15 * DAY],
  ['une quinzaine de jours', 15 * DAY],
  ["un quart d'heure", 15 * MINUTE],
  ['13 calendar months', 13 * MONTH],
  // compounds
  ['1 year, 1 month and 4 days', YEAR + MONTH + 4 * DAY],
  ['1 an et 1 mois', 13 * MONTH],
  ['13 mois et 2 jours', 13 * MONTH + 2 * DAY],
  ['1 Jahr und 1 Monat', 13 * MONTH],
  ['1 anno e 1 mese', 13 * MONTH],
  ['1 año, 1 mes y 4 días', YEAR + MONTH + 4 * DAY],
  ['2 jaar en 1 maand', 25 * MONTH],
  ['1 any i 1 mes', 13 * MONTH],
  ['1 y 3 mo', 15 * MONTH],
  // upper bounds and ranges
  ['Up to 12 months', YEAR],
  ["jusqu'à 13 mois", 13 * MONTH],
  ['13 mois maximum', 13 * MONTH],
  ['12 mois au plus', YEAR],
  ['no more than 13 months', 13 * MONTH],
  ['pas plus de 13 mois', 13 * MONTH],
  ['nicht mehr als 6 Monate', 6 * MONTH],
  ['< 1 jour', DAY],
  ["moins d'une journée", DAY],
  ['6 à 13 mois', 13 * MONTH],
  ['1-2 years', 2 * YEAR],
  ['entre 6 et 13 mois', 13 * MONTH],
  ['de 10 minutes à 2 ans', 2 * YEAR],
  ['von 10 Minuten bis 20 Jahren', 20 * YEAR],
  ['between 6 and 13 months', 13 * MONTH],
  // about
  ['environ 6 mois', 6 * MONTH],
  ['~ 2 ans', 2 * YEAR],
  ['about a year', YEAR],
  // with other words
  ['2 weeks by default', 14 * DAY],
  ['Token randomly reset between two requests or two sessions. Up to 12 months', YEAR],
  ['Persistent, 13 months', 13 * MONTH],
  ['13 mois après la dernière visite', 13 * MONTH],
  ['13 mois (395 jours)', 13 * MONTH],
  ['24 heures (1 jour)', DAY],
  ['30 days or until deleted', 30 * DAY],
  // session
  ['Session', 0],
  ['Cookie de session', 0],
  ['fin de session', 0],
  ['Durée de la session', 0],
  ['fermeture du navigateur', 0],
  ['When you close your browser', 0],
  ['until the browser is closed', 0],
  ['Sitzungsende', 0],
  ['Beim Schließen des Browsers', 0],
  ['Bis der Browser geschlossen wird', 0],
  ['Sesión', 0],
  ['Al cerrar el navegador', 0],
  ['Alla chiusura del browser', 0],
  ['Bij het sluiten van de browser', 0],
  ['Até o fecho do navegador', 0],
  ['En tancar el navegador', 0],
  ['fine della sessione', 0],
  // not certain
  ['Persistent', null],
  ['permanent', null],
  ['illimitée', null],
  ['infinie', null],
  ['never expires', null],
  ['session persistante', null],
  ['Deleted when oauth state is validated', null],
  ['Variable selon le navigateur', null],
  ['La durata dipende dal tipo di cookie installato: da 10 minuti a 20 anni', null],
  ['13 months EEA UK; 24 months elsewhere', null],
  ['2 ans, 24 heures, 1 minute', null],
  ['Session / 13 mois', null],
  ['au moins 13 mois', null],
  ['plus de 2 ans', null],
  ['more than a year', null],
  ['mindestens 6 Monate', null],
  ['mehr als 1 Jahr', null],
  ['> 1 an', null],
  ['tous les 30 jours', null],
  ['quelques secondes', null],
  ['A few seconds', null],
  ['12 m', null],
  ['24/48 h', null],
  ['6/12 Monate', null],
  ['6 ou 12 mois', null],
  ['30 o 60 minuti', null],
  ['31/12/2030', null],
  ['13', null],
  ['between two sessions', null],
  ['(see Google)', null],
  ['∞', null],
  ['N/A', null],
];

describe('parseDuration', () => {
  it.each(seconds)('%s', (text, expected) => {
    expect(parseDuration(text)).toEqual({ text, seconds: expected === null ? null : Math.round(expected) });
  });

  it.each(['', ' ', '-', '—', ' – ', '/', '\u00A0', '?'])('nothing said: %j', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it.each([
    ['395', 'Durée (en jours)', 395 * DAY],
    ['0,5', 'jours', 12 * HOUR],
    ['13', 'Expiry (months)', 13 * MONTH],
    ['6-13', 'mois', 13 * MONTH],
    ['2 ans', 'Durée en mois', 2 * YEAR],
    ['Session', 'jours', 0],
    ['', 'jours', undefined],
  ])('%j under the header %j', (text, unit, expected) => {
    expect(parseDuration(text, { unit })?.seconds).toBe(expected);
  });

  it.each([
    ['2 J.', 'de', 2 * YEAR],
    ['2 j', 'fr', 2 * DAY],
    ['2 j', null, 2 * DAY],
    ['2 J.', null, null],
    ['1 jr', 'nl', YEAR],
    ['30 T', 'de', 30 * DAY],
  ])('%j in %s', (text, language, expected) => {
    expect(parseDuration(text, { language })?.seconds).toBe(expected);
  });
});
