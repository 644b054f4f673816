import { platformCharter } from '../../fixtures/portals/charter-texts.ts';
import { csrftoken } from '../../fixtures/portals/django-cookies.ts';
import type { RawAnswer } from '../../fixtures/portals/index.ts';
import { cookiesNamed } from './held-sites.ts';
import type { HostilePage, Site, Stage } from './row.ts';
import { honestSays, wholeLook } from './whole-look.ts';

const { on: _on, by: _by, ...csrf } = csrftoken;

const links = (count: number, href: (at: number) => string, words: string): string =>
  Array.from({ length: count }, (_, at) => `<li><a href="${href(at)}">${words} ${at}</a></li>`).join('');

/** A home page of so many links that the charter's own is the last, and no footer. */
const homeOf = (before: string): RawAnswer => ({
  path: '/pages/accueil/',
  cookies: [csrf],
  body: `<!doctype html><html lang="fr"><title>Portail d’exemple, données fictives</title><body ng-app="ods.front">
    <nav class="ods-front-header"><a href="/explore/">Jeux de données</a></nav>
    <p>Portail d’exemple, données fictives</p><ul>${before}</ul><p><a href="/pages/nos-galettes/">Charte cookies</a></p>`,
});

/** The charter lies where no known path leads. */
const lastOf =
  (before: string): Site =>
  (host) => ({
    charter: { ...platformCharter(host), path: '/pages/nos-galettes/' },
    raw: [homeOf(before)],
  });

const opened = async ({ browser, host }: Stage): Promise<void> => browser.open(`https://${host}/pages/accueil/`);

const members = ['closest', 'getAttribute', 'textContent', 'matches', 'checkVisibility', 'parentElement', 'children'];
const ofDocument = ['querySelectorAll', 'documentElement', 'cookie', 'body', 'forms', 'getElementById', 'baseURI'];
const clobbering = `<form action="/explore/">${members.map((name) => `<input type="hidden" name="${name}">`).join('')}</form>
  ${ofDocument.map((name) => `<img name="${name}" id="${name}" alt="">`).join('')}`;

const keys = (count: number): string =>
  `<script>for (let at = 0; at < ${count}; at += 1) localStorage.setItem('cle-' + at, '');</script>`;

/** The page hides from who looks at it, or is too much to be looked at whole. */
export const rowsPage: readonly HostilePage[] = [
  {
    id: 'lien-de-dessin',
    what: 'a map has links that are drawings',
    page: () => ({
      cookies: cookiesNamed('pisteur'),
      rawPage: { body: '<svg viewBox="0 0 9 9"><a href="/carte/"><text y="8">Carte</text></a></svg>' },
    }),
    twin: () => ({ rawPage: { body: '<svg viewBox="0 0 9 9"><circle r="4" /></svg>' } }),
    holds: ['pisteur'],
    says: { overall: ['undeclared'], undeclared: ['pisteur'], charter: 'read', coverage: wholeLook },
    twinSays: honestSays,
  },
  {
    id: 'champs-nommes',
    what: 'form fields and pictures are called as methods of forms and documents',
    page: () => ({ cookies: cookiesNamed('pisteur'), rawPage: { body: clobbering } }),
    twin: () => ({ rawPage: { body: '<form action="/explore/"><input type="hidden" name="q"></form>' } }),
    visit: opened,
    holds: ['pisteur'],
    says: { overall: ['undeclared'], undeclared: ['pisteur'], charter: 'read', coverage: wholeLook },
    twinSays: honestSays,
  },
  {
    id: 'page-isolee',
    what: 'the page is cut off from its own site (CSP sandbox): it sees no cookie and no storage',
    page: () => ({
      rawPage: { headers: { 'content-security-policy': 'sandbox allow-scripts allow-top-navigation allow-forms' } },
    }),
    twin: () => ({ rawPage: { headers: { 'content-security-policy': "default-src https: 'unsafe-inline'" } } }),
    visit: opened,
    says: {
      overall: { not: ['honest', 'honest.partial', 'missing', 'missing.partial'] },
      coverageHas: [
        'first-party-jar HOST: looked [no-control-reading]',
        'other-storage HOST: not-looked page-sandboxed',
      ],
      findings: { 'missing-cookies': ['pass', 'not-applicable'] },
    },
    twinSays: honestSays,
  },
  {
    id: 'liens-sans-fin',
    what: 'the charter’s link is the 3,501st of the page',
    page: lastOf(links(3_500, (at) => `/explore/dataset/jeu-${at}/`, 'Données')),
    twin: lastOf(links(20, (at) => `/explore/dataset/jeu-${at}/`, 'Données')),
    visit: opened,
    says: { overall: ['honest'], charter: 'read', findings: { 'charter-found': ['pass'] } },
    twinSays: honestSays,
  },
  {
    id: 'liens-qui-couvrent',
    what: 'thousands of links that speak of cookies stand before the charter’s',
    page: lastOf(links(3_200, (at) => `https://ailleurs.test/cookies-${at}/`, 'Cookies')),
    twin: lastOf(links(3, (at) => `/pages/cuisine-${at}/`, 'Recette')),
    visit: opened,
    says: {
      overall: { not: ['honest', 'honest.partial'] },
      findings: { 'charter-found': ['needs-review'] },
    },
    twinSays: honestSays,
  },
  {
    id: 'cles-sans-nombre',
    what: 'the page keeps more keys than are read',
    page: () => ({ rawPage: { head: keys(2_300) } }),
    twin: () => ({ rawPage: { head: keys(0) } }),
    says: {
      overall: ['to-look-at'],
      coverageHas: ['other-storage HOST: looked [partly-looked]'],
      findings: { 'everything-looked-at': ['needs-review'] },
    },
    twinSays: honestSays,
  },
];
