import { charterPath } from '../../fixtures/portals/charter-texts.ts';
import { charterNaming, charterWith, cookiesNamed, declaredSays, declaring } from './held-sites.ts';
import type { HostilePage, Says, Site } from './row.ts';
import { honestSays } from './whole-look.ts';

/** Where the charter should be is something else; a tracker is there all the same. */
const failing =
  (failure: 'endless' | 'redirect-loop' | 'redirect-elsewhere' | 'too-large'): Site =>
  (host) => ({ cookies: cookiesNamed('pisteur'), charter: { ...charterNaming(host), failure } });

const unread = (charter: string): Says => ({ overall: ['no-charter'], charter, observed: { pisteur: 'no-charter' } });

/** A tracker, and a charter with this in its page. */
const withMarkup =
  (rawMarkup: string): Site =>
  (host) => ({ cookies: cookiesNamed('pisteur'), charter: charterWith(host, { rawMarkup }) });

const undeclared: Says = { overall: ['undeclared'], charter: 'read', undeclared: ['pisteur'] };

const table = (name: string): string =>
  `<table><tr><th>Nom du cookie</th><th>Finalité</th></tr><tr><td>${name}</td><td>Préférence.</td></tr></table>`;

/** Pages under 200,000 characters are read at once; how much of a longer one is depends on how busy the machine is. */
const nested = (depth: number): string => `${'<div>'.repeat(depth)}<p>fond</p>${'</div>'.repeat(depth)}`;

const attacks = [
  '<img src=x onerror="globalThis.hostileRan=1">',
  '<script>globalThis.hostileRan=1</script>',
  '=HYPERLINK("https://exemple.test","clic")',
  '{{hostileRan}} $t(common.yes)',
];

const wide = ['*', '<nom>', '(a+)+$', `_${'a*'.repeat(400)}b`, '.*', '%'];

const names = Array.from({ length: 1_000 }, (_, index) => `declare_${index}`);

/** Charters that held before there was this table. */
export const rowsHeldCharters: readonly HostilePage[] = [
  {
    id: 'charte-infinie',
    what: 'the charter begins and never ends',
    page: failing('endless'),
    twin: () => ({
      raw: [{ path: charterPath, body: table('csrftoken'), ends: { kind: 'late', afterMs: 2_000 } }],
    }),
    says: unread('unreachable'),
    twinSays: honestSays,
  },
  {
    id: 'charte-tourne',
    what: 'the charter’s address leads to itself',
    page: failing('redirect-loop'),
    twin: () => ({}),
    says: unread('redirects-elsewhere'),
    twinSays: honestSays,
  },
  {
    id: 'charte-s-en-va',
    what: 'the charter’s address leads to another host',
    page: failing('redirect-elsewhere'),
    twin: () => ({}),
    says: unread('redirects-elsewhere'),
    twinSays: honestSays,
  },
  {
    id: 'charte-enflee',
    what: 'twenty megabytes stand before the charter’s table',
    page: failing('too-large'),
    twin: (host) => ({
      ...declaring('preference_exemple')(host),
      charter: charterWith(
        host,
        { before: Array.from({ length: 250 }, () => 'Une phrase. '.repeat(50)) },
        'preference_exemple',
      ),
    }),
    says: { overall: { not: ['honest', 'honest.partial', 'undeclared', 'missing'] } },
    twinSays: declaredSays('preference_exemple'),
  },
  {
    id: 'charte-attaque',
    what: 'the charter’s text is markup, scripts, formulas and templates',
    page: (host) => ({ cookies: cookiesNamed('pisteur'), charter: charterNaming(host, ...attacks) }),
    twin: (host) => ({
      ...declaring('preference_exemple')(host),
      charter: charterWith(
        host,
        { before: ['Le HTML <b> et la formule =1+1 sont des exemples.'] },
        'preference_exemple',
      ),
    }),
    says: { ...undeclared, overall: ['undeclared', 'undeclared-and-missing'] },
    twinSays: declaredSays('preference_exemple'),
  },
  {
    id: 'charte-profonde',
    what: 'the charter holds ten thousand elements within each other',
    page: withMarkup(nested(10_000)),
    twin: (host) => ({ charter: charterWith(host, { rawMarkup: nested(50) }) }),
    says: undeclared,
    twinSays: honestSays,
  },
  {
    id: 'charte-cachee',
    what: 'the tracker is declared where no reader sees it: template, comment, script',
    page: withMarkup(
      `<template>${table('pisteur')}</template><!-- ${table('pisteur')} --><script type="text/plain">${table('pisteur')}</script>`,
    ),
    twin: (host) => ({
      ...declaring('pisteur')(host),
      charter: charterWith(host, { rawMarkup: '<template><p>exemple</p></template><!-- exemple -->' }, 'pisteur'),
    }),
    says: undeclared,
    twinSays: declaredSays('pisteur'),
  },
  {
    id: 'charte-attrape-tout',
    what: 'the charter declares names that would fit every cookie, or no matcher ends with',
    page: (host) => ({
      cookies: cookiesNamed('pisteur', 'aaaaaaaa!'),
      charter: charterNaming(host, ...wide),
    }),
    twin: (host) => ({ ...declaring('preference_exemple')(host), charter: charterNaming(host, 'preference_*') }),
    holds: ['pisteur', 'aaaaaaaa!'],
    says: {
      overall: ['undeclared', 'undeclared-and-missing'],
      undeclared: ['pisteur', 'aaaaaaaa!'],
      findings: { 'placeholder-too-wide': ['fail'] },
    },
    twinSays: declaredSays('preference_exemple'),
  },
  {
    id: 'charte-sans-mesure',
    what: 'the charter declares a thousand cookies that never come',
    page: (host) => ({ cookies: cookiesNamed('pisteur'), charter: charterNaming(host, ...names) }),
    twin: declaring(...names.slice(0, 30)),
    says: { overall: ['undeclared-and-missing'], undeclared: ['pisteur'], findings: { 'missing-cookies': ['fail'] } },
    twinSays: declaredSays(...names.slice(0, 30)),
  },
  {
    id: 'lien-de-script',
    what: 'the link to the charter is a script, and the charter’s usual address is not there',
    page: (host) => ({
      cookies: cookiesNamed('pisteur'),
      charter: {
        kind: 'other-host',
        url: `javascript:globalThis.hostileRan=1//${host}`,
        linkText: { fr: 'Charte cookies', en: 'Cookies policy' },
      },
    }),
    twin: (host) => ({ charter: { ...charterNaming(host), path: '/pages/cookies/' } }),
    says: { overall: ['no-charter'], observed: { pisteur: 'no-charter' } },
    twinSays: honestSays,
  },
];
