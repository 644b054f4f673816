import { platformCookies } from '../../fixtures/portals/django-cookies.ts';
import { cookie, cookiesNamed, declaredSays, declaring, undeclaring } from './held-sites.ts';
import type { HostilePage } from './row.ts';
import { honestSays } from './whole-look.ts';

const markup = ['<img/src/onerror>hostileRan</img>', '"><script>hostileRan</script>', '{{hostileRan}}'];
const formulas = ['+HYPERLINK("https://exemple.test","clic")', '@SUM(1+1)', '-2+3'];
const keys = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
const turned = ['cookie_\u202Etxt.exe', 'trace\u200Bur', '\u2066suivi\u2069'];
const unlike = ['xcsrftoken', 'csrftoken.2', 'sessionid_suivi'];
const many = Array.from({ length: 1_000 }, (_, index) => `flot_${index}`);

/** The page's own world, spoilt: a script of the extension must not run in it. */
const spoilt = `<script>
  for (const name of ['filter', 'map', 'push', 'flatMap', 'join', Symbol.iterator]) Array.prototype[name] = () => [];
  for (const name of ['split', 'trim', 'startsWith', 'match', 'toLowerCase']) String.prototype[name] = () => '';
  Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
  document.querySelectorAll = document.querySelector = () => null;
  performance.getEntriesByType = () => [];
  JSON.stringify = () => '{}';
  window.fetch = () => Promise.reject(new TypeError('hostile'));
</script>`;

/** Names and jars that held before there was this table. */
export const rowsHeld: readonly HostilePage[] = [
  {
    id: 'noms-balises',
    what: 'cookie names are markup, scripts and templates',
    ...undeclaring(...markup),
    twin: declaring('preference_exemple'),
    twinSays: declaredSays('preference_exemple'),
  },
  {
    id: 'noms-formules',
    what: 'cookie names are formulas for a spreadsheet',
    ...undeclaring(...formulas),
    twin: declaring('somme-2'),
    twinSays: declaredSays('somme-2'),
  },
  {
    id: 'noms-cles',
    what: 'cookie names are keys that every object has',
    ...undeclaring(...keys),
    twin: declaring(...keys),
    twinSays: declaredSays(...keys),
  },
  {
    id: 'noms-retournes',
    what: 'cookie names turn the direction of writing or hold characters that nobody sees',
    ...undeclaring(...turned),
    twin: declaring('été'),
    twinSays: declaredSays('été'),
  },
  {
    id: 'noms-voisins',
    what: 'cookie names hold a declared name within',
    ...undeclaring(...unlike),
    twin: declaring(...unlike),
    twinSays: declaredSays(...unlike),
  },
  {
    id: 'noms-longs',
    what: 'a cookie name is as long as a browser lets it be',
    ...undeclaring(`long_${'x'.repeat(3_995)}`),
    twin: declaring(`long_${'x'.repeat(95)}`),
    twinSays: declaredSays(`long_${'x'.repeat(95)}`),
  },
  {
    id: 'hors-de-vue',
    what: 'cookies of other paths and parent domains, out of reach of the page’s scripts',
    page: () => ({
      cookies: [
        ...platformCookies,
        cookie('cache_chemin', { path: '/explore/cache/', httpOnly: true }),
        cookie('cache_parent', { domain: 'exemple.test', httpOnly: true }),
      ],
    }),
    twin: (host) => ({
      ...declaring('cache_chemin')(host),
      cookies: [...platformCookies, cookie('cache_chemin', { path: '/explore/cache/', httpOnly: true })],
    }),
    holds: ['cache_chemin', 'cache_parent'],
    says: { overall: ['undeclared'], undeclared: ['cache_chemin', 'cache_parent'] },
    twinSays: declaredSays('cache_chemin'),
  },
  {
    id: 'bocal-noye',
    what: 'a thousand cookies push others out of the jar',
    page: () => ({ cookies: [cookie('pisteur'), ...cookiesNamed(...many)] }),
    twin: declaring(...many.slice(0, 20)),
    says: { overall: { not: ['honest', 'honest.partial', 'missing', 'missing.partial'] } },
    twinSays: declaredSays(...many.slice(0, 20)),
  },
  {
    id: 'monde-truque',
    what: 'the page overrides what its own world offers to read cookies, elements and requests',
    page: () => ({ cookies: cookiesNamed('pisteur'), rawPage: { head: spoilt } }),
    twin: (host) => ({
      ...declaring('preference_exemple')(host),
      rawPage: { head: '<script>var exemple = 1;</script>' },
    }),
    visit: async ({ browser, host }) => browser.open(`https://${host}/`),
    holds: ['pisteur'],
    says: { overall: ['undeclared'], undeclared: ['pisteur'], charter: 'read' },
    twinSays: declaredSays('preference_exemple'),
  },
  {
    id: 'base-ailleurs',
    what: 'a base element sends the page’s addresses to another host',
    page: () => ({
      cookies: cookiesNamed('pisteur'),
      rawPage: { head: '<base href="https://ailleurs.test/">' },
      raw: [{ host: 'ailleurs.test', path: '/static/ods/portal.js', type: 'text/javascript', body: '' }],
    }),
    twin: () => ({ rawPage: { head: '<base href="/">' } }),
    visit: async ({ browser, host }) => browser.open(`https://${host}/`),
    holds: ['pisteur'],
    says: { overall: ['undeclared.partial'], undeclared: ['pisteur'], charter: 'read' },
    twinSays: honestSays,
  },
  {
    id: 'stockage-hostile',
    what: 'hundreds of storage keys are markup, formulas and keys of objects',
    page: () => ({
      storage: [...markup, ...formulas, ...keys, ...many.slice(0, 300)].map((name) => ({
        storage: 'local-storage',
        name,
      })),
    }),
    twin: () => ({}),
    says: { overall: ['to-look-at'], findings: { 'other-storage-undeclared': ['needs-review'] } },
    twinSays: honestSays,
  },
  {
    id: 'choix-illisible',
    what: 'the cookie of the choice holds what no portal writes',
    page: () => ({
      cookies: cookiesNamed('pisteur'),
      rawPage: {
        head: '<script>document.cookie = "cookies_preferences=%7B%22__proto__%22%3A[[[; Secure; Path=/";</script>',
      },
    }),
    twin: () => ({}),
    holds: ['pisteur', 'cookies_preferences'],
    says: {
      overall: ['undeclared'],
      undeclared: ['pisteur'],
      findings: {
        'tracker-after-refusal': ['not-applicable'],
        'tracker-before-choice': ['not-applicable', 'needs-review'],
      },
    },
    twinSays: honestSays,
  },
];
