import { describe, expect, it } from 'vitest';
import { lookUp } from '../../dictionary/index.ts';
import { sampleRow } from '../../../tests/fixtures/audit/declared.ts';
import { sampleCookie, sampleObservation, samplePortal } from '../../../tests/fixtures/audit/observed.ts';
import { awaitedEvent } from './awaited-event.ts';
import type { AwaitedEvent } from './awaited-event.ts';
import { eventHappened } from './event-happened.ts';

const of = (name: string, own = {}): AwaitedEvent | null =>
  awaitedEvent(sampleRow({ name, ...own }), lookUp(name, 'data.exemple.fr'));

const awaits = (service: string | null): AwaitedEvent => ({
  kind: 'acceptance',
  from: 'dictionary',
  words: null,
  service,
});
const choice = (services: Readonly<Record<string, boolean>>) => ({ kind: 'choice', services, madeAt: null }) as const;

describe('awaitedEvent, from the row’s words', () => {
  it.each([
    ['Authentification (front et back office)', 'login'],
    ['Authentication: checks who the user is on each request.', 'login'],
    ['Autenticación de usuarios', 'login'],
    ['Anmeldung im Portal', 'login'],
    ['Autenticazione dell’utente', 'login'],
    ['Voor ingelogde gebruikers: inloggen', 'login'],
    ['Autenticação do utilizador', 'login'],
    ['Inici de sessió', 'login'],
    ['Sélection de la langue (front et back office)', 'language-change'],
    ['Language chosen; only on multilingual portals.', 'language-change'],
    ['Selección del idioma', 'language-change'],
    ['Sprachauswahl', 'language-change'],
    ['Selezione della lingua', 'language-change'],
    ['Taalkeuze', 'language-change'],
    ['Seleção do idioma', 'language-change'],
    ['Selecció de la llengua', 'language-change'],
    ['Choix concernant vos préférences sur les cookies', 'consent-choice'],
    ['Cookie preferences: keeps the choices made.', 'consent-choice'],
    ['Choix du cookie-popup', 'consent-choice'],
    ['Consentimiento de cookies', 'consent-choice'],
    ['Cookie-Einstellungen', 'consent-choice'],
    ['Preferenze sui cookie', 'consent-choice'],
    ['Cookievoorkeuren', 'consent-choice'],
    ['Consentimento', 'consent-choice'],
    ['Preferències de galetes', 'consent-choice'],
    ['API (CSRF) (front et back office)', 'form-shown'],
    ['Security: unique token against CSRF.', 'form-shown'],
    ['Statistiques du back office', 'back-office-visit'],
    ['Front et back office', null],
    ['Répartition de charge (front et back office)', null],
    ['Visiteurs non connectés', null],
    ['Déposé sans consentement', null],
    ['Se souvenir de la langue du visiteur', null],
    ['Auteur de la page', null],
  ] as const)('%s → %s', (service, kind) => {
    expect(awaitedEvent(sampleRow({ name: 'x', service }), null)?.kind ?? null).toBe(kind);
  });
});

describe('awaitedEvent, from the dictionary or the class', () => {
  it.each([
    ['sessionid', {}, 'login'],
    ['csrftoken', {}, 'form-shown'],
    ['_ga', {}, 'acceptance'],
    ['_ga', { purpose: 'Distinguishes visitors who log in' }, 'acceptance'],
    ['_pk_id', { purpose: 'Mesure exemptée de consentement' }, null],
    ['inconnu', { category: 'statistics' }, 'acceptance'],
    ['inconnu', {}, null],
  ] as const)('%s %j → %s', (name, own, kind) => {
    expect(of(name, own)?.kind ?? null).toBe(kind);
  });
});

describe('eventHappened for acceptance', () => {
  const portal = samplePortal('data.exemple.test');
  const setter = { by: 'script', url: '', page: null, at: '', askedLifetimeSeconds: null } as const;

  it.each([
    ['no choice', 'ga', { consent: { kind: 'none' } }, false],
    ['its service accepted', 'ga', { consent: choice({ ga: true, matomo: false }) }, true],
    ['its service refused', 'ga', { consent: choice({ ga: false, matomo: true }) }, false],
    ['everything accepted', null, { consent: choice({ functional_cookies: true, ga: true }) }, true],
    ['only what is always on', null, { consent: choice({ functional_cookies: true }) }, false],
    ['a record that cannot be read', 'ga', { consent: { kind: 'unknown-format' } }, false],
    [
      'a setting after acceptance',
      'ga',
      {
        consent: { kind: 'unknown-format' },
        cookies: [sampleCookie({ name: 'y', setter: { ...setter, consent: 'after-acceptance' } })],
      },
      true,
    ],
  ] as const)('%s', (_title, service, own, happened) => {
    expect(eventHappened(awaits(service), sampleObservation(portal, own))).toBe(happened);
  });
});
