import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedCookie } from '../../lib/observation/index.ts';
import { variantPortals } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow } from './audit-by-click.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

const portal = variantPortals.find(({ id }) => id === 'deposants');
if (portal === undefined) throw new Error('the sample portal is gone');
const visit = instructionsFor('visit', portal);

const day = 86_400;
const page = '/pages/accueil/';

/** Who set each cookie and what was asked, by name and path; null where no response seen set what the jar holds. */
const setters = (cookies: readonly ObservedCookie[]): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    cookies.map(({ name, path, setter }) => [
      `${name} ${path}`,
      setter === null ? null : `${setter.by} ${new URL(setter.url).pathname} ${setter.askedLifetimeSeconds}`,
    ]),
  );

describe('who set a cookie', () => {
  it('is the last of several responses; nobody is named where a script did', async () => {
    using extension = withGrantedHosts(portal.hosts, ['webRequest']);
    await withBrowser({ port: samples.port, extension: extension.folder }, async (browser) => {
      await follow(browser, visit);
      await (await auditByClick(browser)).close();
      await follow(browser, visit);
      const report = await exportedJson(browser, await auditByClick(browser));
      const cookies = report.observed.map(({ cookie }) => cookie);
      expect(setters(cookies)).toEqual({
        'csrftoken /': `header ${page} ${52 * 7 * day}`,
        'de_la_page /': `header ${page} ${day}`,
        'repris_par_image /': `header /images/compteur.gif ${2 * day}`,
        'de_image /': 'header /images/compteur.gif 0',
        'deux_chemins /': `header ${page} ${day}`,
        'deux_chemins /images/': `header /images/compteur.gif ${3 * day}`,
        'de_entete_du_script /': `header /scripts/mesure.js ${5 * day}`,
        'repris_par_script /': null,
        'du_script /': null,
      });
      const pages = new Set(cookies.flatMap(({ setter }) => setter?.page ?? []));
      expect([...pages]).toEqual([`https://${portal.hosts[0]}${page}`]);
    });
  });

  it('is not known of what was there before anybody watched', async () => {
    using extension = withGrantedHosts(portal.hosts, ['webRequest']);
    await withBrowser({ port: samples.port, extension: extension.folder }, async (browser) => {
      await follow(browser, visit);
      const report = await exportedJson(browser, await auditByClick(browser));
      expect(new Set(Object.values(setters(report.observed.map(({ cookie }) => cookie))))).toEqual(new Set([null]));
      const watched = report.coverage.find(({ scope }) => scope.kind === 'setters');
      expect(watched?.outcome).toEqual({ state: 'not-looked', reason: 'page-loaded-before' });
    });
  });
});
