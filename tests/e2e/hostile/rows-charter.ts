import { expect } from 'vitest';
import { charterPath, platformCharter } from '../../fixtures/portals/charter-texts.ts';
import { platformCookies } from '../../fixtures/portals/django-cookies.ts';
import type { SampleCookie } from '../../fixtures/portals/index.ts';
import type { RawAnswer } from '../../fixtures/portals/raw-answer.ts';
import type { HostilePage, Says, Site, Stage } from './row.ts';
import { honestSays } from './whole-look.ts';

const tracker: SampleCookie = { name: 'traceur_x', on: 'first-page', by: 'header', secure: true, maxAge: 31_536_000 };
const cookies = [...platformCookies, tracker];

/** A charter with a row that the server never sent. */
const forged = (host: string): string => {
  const rows = ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences', 'traceur_x'];
  const cells = rows.map((name) => `<tr><td>Opendatasoft</td><td>${name}</td><td>Exemple</td><td>1 an</td></tr>`);
  return `<!doctype html><html lang="fr"><title>Charte cookies — Portail d’exemple, données fictives</title><h1>Charte cookies de https://${host}</h1><table><tr><th>Prestataire</th><th>Nom du cookie</th><th>Finalité</th><th>Durée</th></tr>${cells.join('')}</table>`;
};

/** A worker that takes every page of the portal at once, and answers as it likes. */
const worker = (answering: string): Pick<ReturnType<Site>, 'raw' | 'rawPage'> => ({
  raw: [
    {
      path: '/ouvrier.js',
      type: 'text/javascript; charset=utf-8',
      body: `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => { ${answering} });`,
    },
  ],
  rawPage: {
    body: `<script>{
  const page = document.documentElement, workers = navigator.serviceWorker;
  const tell = () => { if (workers.controller !== null) page.dataset.controlled = ''; };
  page.dataset.worker = '';
  workers.addEventListener('controllerchange', tell);
  tell();
  workers.register('/ouvrier.js');
}</script>`,
  },
});

const choosing: Site = (host) => ({
  cookies,
  ...worker(`if (new URL(event.request.url).pathname === ${JSON.stringify(charterPath)})
    event.respondWith(new Response(${JSON.stringify(forged(host))}, { headers: { 'content-type': 'text/html; charset=utf-8' } }));`),
});

const passingOn: Site = () => worker('event.respondWith(fetch(event.request));');

/** The page is its worker's, where it has one. */
const controlled = async ({ browser }: Stage): Promise<void> =>
  browser.waitFor('html[data-controlled], html:not([data-worker])');

/** The portal's registration of a worker is kept elsewhere than in cookies, and declared nowhere: to be looked at. */
const withWorker: Says = { ...honestSays, overall: ['to-look-at'], findings: { 'charter-found': ['pass'] } };

const clickAlone: Says = { overall: ['could-not-look'], charter: 'read', findings: { 'charter-found': ['pass'] } };

const forbidding: Site = () => ({ rawPage: { headers: { 'content-security-policy': "connect-src 'none'" } } });

const answering =
  (own: Omit<RawAnswer, 'path'>): Site =>
  () => ({ raw: [{ path: charterPath, when: ({ dest }) => dest === 'empty', ...own }] });

const withoutContent = (id: string, what: string, own: Omit<RawAnswer, 'path'>): HostilePage => ({
  id,
  what,
  page: answering(own),
  twin: () => ({}),
  says: { overall: ['no-charter'], charter: 'no-content', findings: { 'charter-found': ['needs-review'] } },
  twinSays: { ...honestSays, findings: { 'charter-found': ['pass'] } },
});

/** The charter opened and audited, then the home page. */
const openedBefore = ['visit', 'open-charter', 'audit', 'visit'] as const;

const late: Site = () => ({ markup: 'late' });

/** A late charter that was read in the open page, and what its address answers since. */
const since = (id: string, what: string, charter: string, own: Omit<RawAnswer, 'path'>): HostilePage => ({
  id,
  what,
  page: (host) => ({ ...late(host), ...answering(own)(host) }),
  twin: late,
  steps: openedBefore,
  says: { overall: ['no-charter', 'no-table'], charter },
  // Its other language is filled by scripts as well, and nobody opened that.
  twinSays: { ...honestSays, overall: ['to-look-at'], findings: { 'charter-found': ['pass'] } },
});

/** What keeps an audit from reading the portal's charter as its server gives it. */
export const rowsCharter: readonly HostilePage[] = [
  {
    id: 'charte-de-l-ouvrier',
    what: 'a service worker of the portal answers for its charter, with a row that declares the tracker',
    page: choosing,
    twin: passingOn,
    before: controlled,
    holds: ['traceur_x'],
    says: { overall: ['undeclared', 'undeclared.partial'], charter: 'read', undeclared: ['traceur_x'] },
    twinSays: withWorker,
  },
  {
    id: 'ouvrier-clic-seul',
    what: 'the same, and the host is not granted: the page’s script can’t ask past it',
    page: choosing,
    twin: () => ({ cookies }),
    granted: 'click-alone',
    before: controlled,
    says: { overall: ['could-not-look'], charter: 'read', findings: { 'charter-found': ['needs-review'] } },
    twinSays: clickAlone,
    after: async (_, { popup, report }) => {
      expect.soft(report.charter.retrieval.through).toBe('page-worker');
      expect.soft(await popup.evaluate(`document.querySelector('[data-doubt="page-worker"]') !== null`)).toBe(true);
    },
  },
  {
    id: 'csp-hote-autorise',
    what: 'the policy of the portal’s pages forbids every request, and its host is granted',
    page: (host) => ({ cookies, ...forbidding(host) }),
    twin: forbidding,
    holds: ['traceur_x'],
    says: { overall: ['undeclared'], charter: 'read', undeclared: ['traceur_x'] },
    twinSays: honestSays,
  },
  {
    id: 'csp-clic-seul',
    what: 'the policy of the portal’s pages forbids every request, and nothing is granted',
    page: forbidding,
    twin: () => ({}),
    granted: 'click-alone',
    says: {
      overall: ['could-not-look'],
      charter: 'read',
      // A script of an extension is held to the page's policy in Firefox alone.
      differs: { firefox: { charter: 'page-forbids', findings: { 'charter-found': ['needs-review'] } } },
    },
    twinSays: clickAlone,
  },
  withoutContent('charte-204', 'the charter’s address answers 204', { status: 204, body: '' }),
  withoutContent('charte-vide', 'the charter’s address answers with an empty page', { body: ' \n' }),
  withoutContent('charte-muette', 'the charter’s page has no word in it', { body: '<!doctype html><hr>' }),
  since('charte-retiree', 'the charter was opened and audited; its address answers 404 since', 'http-error', {
    status: 404,
    body: '<!doctype html><title>Portail d’exemple, données fictives</title><p>Introuvable.</p>',
  }),
  since('charte-deplacee', 'the charter was opened and audited; its address redirects since', 'redirects-elsewhere', {
    status: 302,
    headers: { location: '/pages/accueil/' },
    body: '',
  }),
  since('charte-recrite', 'the charter was opened and audited; its address gives another text since', 'read', {
    body: `<!doctype html><title>Charte cookies — Portail d’exemple, données fictives</title><h1>Charte cookies</h1><p>${'Ce portail utilise des cookies pour son fonctionnement. '.repeat(20)}</p>`,
  }),
  {
    id: 'charte-gardee-en-chemin',
    what: 'a cache on the way answers with a charter of the day before',
    page: () => ({ rawPage: { headers: { age: '90000' } } }),
    twin: () => ({ rawPage: { headers: { age: '60' } } }),
    says: honestSays,
    twinSays: honestSays,
    after: async (_, { popup, report }) => {
      const { answeredAt = '', readAt } = report.charter.retrieval;
      expect.soft(Date.parse(readAt ?? '') - Date.parse(answeredAt)).toBeGreaterThan(86_400_000);
      expect.soft(await popup.evaluate(`document.querySelector('[data-doubt="old-answer"]') !== null`)).toBe(true);
    },
  },
  {
    id: 'nom-invisible',
    what: 'the charter declares the tracker’s name with characters that nobody sees',
    page: (host) => ({ cookies, charter: naming(host, '\u202Etraceur\u200B_x') }),
    twin: (host) => ({ cookies, charter: naming(host, 'traceur_x') }),
    holds: ['traceur_x'],
    says: {
      overall: { not: ['honest', 'honest.partial'] },
      charter: 'read',
      observed: { traceur_x: 'probably-declared' },
      findings: { 'probably-misspelt': ['needs-review'] },
    },
    twinSays: { ...honestSays, observed: { traceur_x: 'declared' } },
  },
];

function naming(host: string, name: string): ReturnType<typeof platformCharter> {
  const row = ['Opendatasoft', 'Exemple', name, 'Garder une préférence pendant 1 an.'];
  return platformCharter(host, { fr: [row], en: [row] });
}
