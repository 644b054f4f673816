import { setTimeout as pause } from 'node:timers/promises';
import type { RawAnswer } from '../../fixtures/portals/index.ts';
import { cookiesNamed } from './held-sites.ts';
import type { HostilePage, Stage } from './row.ts';
import { honestSays } from './whole-look.ts';

/** A script that is busy for this long, a moment after the page has loaded. */
const busyFor = (milliseconds: number): string =>
  `<script>addEventListener('load', () => setTimeout(() => {
    for (const end = Date.now() + ${milliseconds}; Date.now() < end;) {} }, 1500));</script>`;

const home = (ends: RawAnswer['ends']): RawAnswer => ({
  path: '/pages/accueil/',
  when: ({ dest }) => dest === 'document',
  body: `<!doctype html><html lang="fr"><title>Portail d’exemple, données fictives</title><body ng-app="ods.front">
    <nav class="ods-front-header"><a href="/explore/">Jeux de données</a>
    <a href="/terms/cookies-policy/">Charte cookies</a></nav><p>Portail d’exemple, données fictives</p>`,
  ...(ends === undefined ? {} : { ends }),
});

const opened = async ({ browser, host }: Stage): Promise<void> => browser.open(`https://${host}/pages/accueil/`);

/** Opened without waiting for its end. */
const goneTo = async ({ browser, host }: Stage): Promise<void> => {
  await browser.open(`https://${host}/explore/`);
  await browser.evaluate(`setTimeout(() => { location.href = 'https://${host}/pages/accueil/'; }, 0) > 0`);
};

const tellsWhy: HostilePage['after'] = async (_, { popup }) =>
  popup.waitFor(`document.querySelector('[data-silence] button')`, 'the offer to ask the page again');

/** The page says nothing, or never all: what is known without it is shown, and the rest is "not looked at". */
export const rowsSilent: readonly HostilePage[] = [
  {
    id: 'page-occupee',
    what: 'a script of the page is busy for ever',
    page: () => ({ cookies: cookiesNamed('pisteur'), rawPage: { head: busyFor(600_000) } }),
    twin: () => ({ rawPage: { head: busyFor(300) } }),
    visit: opened,
    before: async () => pause(2500),
    // In Firefox the test itself does not come to its end: whether the driver or Témoin waits there is not known.
    browsers: ['chromium'],
    after: tellsWhy,
    holds: ['pisteur'],
    says: {
      overall: ['undeclared.partial'],
      undeclared: ['pisteur'],
      charter: 'read',
      coverageHas: [
        'first-party-jar HOST: looked [no-control-reading]',
        'third-party-hosts HOST: not-looked page-did-not-answer [opened-before]',
        'other-storage HOST: not-looked page-did-not-answer',
      ],
      findings: { 'third-party-undeclared': ['not-applicable'] },
    },
    twinSays: honestSays,
  },
  {
    id: 'page-sans-fin',
    what: 'the page never ends loading',
    page: () => ({ cookies: cookiesNamed('pisteur'), raw: [home({ kind: 'never', drip: '<p>encore</p>' })] }),
    twin: () => ({ raw: [home(undefined)] }),
    visit: goneTo,
    before: async () => pause(1500),
    after: tellsWhy,
    holds: ['pisteur'],
    says: {
      overall: ['undeclared.partial'],
      undeclared: ['pisteur'],
      charter: 'read',
      coverageHas: ['third-party-hosts HOST: not-looked page-still-loading [opened-before]'],
      findings: { 'third-party-undeclared': ['not-applicable'] },
    },
    twinSays: honestSays,
  },
];
