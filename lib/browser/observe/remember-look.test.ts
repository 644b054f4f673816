import { beforeEach, expect, it, vi } from 'vitest';
import type { Look } from './remember-look.ts';
import { forgetSession, readSession } from '../session/sessions.ts';
import { rememberLook } from './remember-look.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(async () => forgetSession(1));

/** A look that could read these hosts and found a cookie of each of these domains. */
const look = (minute: number, hostsRead: readonly string[], domains: readonly string[], before: Look['before']): Look =>
  ({
    tab: { id: 1, incognito: false },
    store: '0',
    portal: { host: 'data.x.fr', language: 'fr' },
    page: {
      probe: { url: 'https://data.x.fr/', language: 'fr', loadedAt: 1, signals: [] },
      choice: null,
      answer: 'whole',
    },
    before,
    thirdPartyHosts: [],
    readable: true,
    hostsRead,
    jar: { cookies: domains.map((domain) => ({ key: domain, domain })), consent: { kind: 'none' }, siteCookieCount: 1 },
    stored: { items: [], counts: null },
    anyway: false,
    answer: null,
    watching: false,
    now: `2026-01-01T00:0${minute}:00.000Z`,
  }) as unknown as Look;

it('a cookie that could not be listed before did not appear: it is seen now', async () => {
  const first = await rememberLook(look(1, ['data.x.fr'], ['data.x.fr'], null));
  const second = await rememberLook(look(2, ['data.x.fr', 'x.fr'], ['data.x.fr', 'x.fr'], first));
  expect(second?.sightings['x.fr']?.first).toMatchObject({ how: 'snapshot', at: '2026-01-01T00:02:00.000Z' });
});

it('one that could have been listed before and was not has appeared', async () => {
  const first = await rememberLook(look(1, ['data.x.fr', 'x.fr'], ['data.x.fr'], null));
  const second = await rememberLook(look(2, ['data.x.fr', 'x.fr'], ['data.x.fr', 'x.fr'], first));
  expect(second?.sightings['x.fr']?.first).toMatchObject({ how: 'appeared' });
  expect(second?.sightings['data.x.fr']?.first).toMatchObject({ how: 'snapshot', at: '2026-01-01T00:01:00.000Z' });
});

it('a look that comes when the tab is under another audit is kept in neither', async () => {
  const first = await rememberLook(look(1, ['data.x.fr'], ['data.x.fr'], null));
  const other = { ...look(2, ['data.y.fr'], ['data.y.fr'], null), portal: { host: 'data.y.fr', language: 'fr' } };
  const second = await rememberLook(other as Look);
  expect(await rememberLook(look(3, ['data.x.fr'], ['late'], first))).toBeNull();
  expect(await readSession(1)).toEqual(second);
});
