import { setTimeout as pause } from 'node:timers/promises';
import { platformCharter } from '../../fixtures/portals/charter-texts.ts';
import type { RawAnswer } from '../../fixtures/portals/index.ts';
import type { HostilePage, Says, Site } from './row.ts';

/** The site whose cookie the charter does not name, and one that frames hold. */
export const tracker = 'pisteur.test';
export const frameHost = 'cadre.test';

const cookie = {
  name: 'pisteur',
  secure: true,
  httpOnly: true,
  sameSite: 'none',
  maxAge: 31_536_000,
} as const;

/** Answers of the tracker; each sets its cookie. */
const trackerPaths = ['/t.gif', '/t.js', '/t.css', '/t.html', '/t'] as const;
const types: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
};

export const trackerAnswers: readonly RawAnswer[] = trackerPaths.map((path) => ({
  host: tracker,
  path,
  type: types[path.split('.')[1] ?? ''] ?? 'text/plain',
  headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' },
  cookies: [cookie],
}));

/** A page of the portal's own, or a frame's, as it is. */
export const at = (path: string, body: string, more: Partial<RawAnswer> = {}): RawAnswer => ({ path, body, ...more });

/** An address of the portal that leads on. */
export const leads = (path: string, location: string): RawAnswer => ({ path, status: 302, headers: { location } });

/** A portal whose pages bear this, and whose charter does not name the tracker. */
export const bearing =
  (body: string, raw: readonly RawAnswer[] = []): Site =>
  () => ({ rawPage: { body }, raw: [...raw, ...trackerAnswers] });

/** The same, declared. */
export const declaring =
  (body: string, raw: readonly RawAnswer[] = []): Site =>
  (host) => ({
    ...bearing(body, raw)(host),
    charter: platformCharter(host, {
      fr: [[tracker, 'Statistiques', 'pisteur', 'Compter les visites pendant 1 an.']],
      en: [[tracker, 'Statistics', 'pisteur', 'Count visits for 1 year.']],
    }),
  });

/** The tracker as any portal loads it. */
export const openly = `<img src="https://${tracker}/t.gif" alt="">`;

/** Found all the same. */
export const found: Says = { overall: ['undeclared'], undeclared: ['pisteur'] };

/** Not found, and nothing is said of it: the overall line says that a part was not looked at, for this reason. */
export const notLooked = (reason: string, note = ''): Says => ({
  overall: ['honest.partial', 'to-look-at.partial'],
  coverageHas: [
    `third-party-hosts HOST: not-looked ${reason}${note}`,
    `partitioned exemple.test: not-looked ${reason}`,
  ],
  findings: { 'third-party-undeclared': ['not-applicable'] },
});

export const openedBefore = ' [opened-before]';

/** Today's verdict of a portal that declares what it loads from the tracker. */
export const twinSays: Says = {
  overall: ['honest'],
  observed: { pisteur: 'declared' },
  coverageHas: ['partitioned exemple.test: looked', `third-party ${tracker}: looked`],
  findings: { 'third-party-undeclared': ['pass'] },
};

/** Rows of this kind: the hosts are granted, third-party cookies are kept, and the page has had time to do it. */
export const base = {
  granted: 'third-parties',
  thirdPartyCookies: 'allowed',
  before: async () => pause(700),
  holds: ['pisteur'],
} as const satisfies Partial<HostilePage>;
