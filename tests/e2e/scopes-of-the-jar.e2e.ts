import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { honestPortals } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow } from './audit-by-click.ts';
import { browserName, withBrowser } from './browsers/start-browser.ts';
import { jarState } from './popup-figures.ts';
import { samplePortalNamed } from './sample-portal-named.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

describe('a scope that could not be looked at is said to be so', () => {
  it('the host alone granted: parent domains are not looked at in Chromium, and are in Firefox', async () => {
    const portal = samplePortalNamed('portee');
    using extension = withGrantedHosts(portal.hosts);
    await withBrowser({ port: samples.port, extension: extension.folder }, async (browser) => {
      await follow(browser, instructionsFor('visit', portal));
      const popup = await auditByClick(browser);
      const { coverage, observed } = await exportedJson(browser, popup);
      const parents = coverage.filter(({ scope }) => scope.kind === 'parent-domain');
      const names = observed.map(({ cookie }) => cookie.name);
      expect(parents).toHaveLength(2);
      expect(names).toContain('hote');
      // Firefox lists the cookies that its page would be sent; Chromium wants each domain's own permission.
      if (browserName === 'firefox') {
        expect(parents.map(({ outcome }) => outcome.state)).toEqual(['looked', 'looked']);
        expect(names).toContain('domaine_ville');
      } else {
        const notLooked = { state: 'not-looked', reason: 'permission-missing' };
        expect(parents.map(({ outcome }) => outcome)).toEqual([notLooked, notLooked]);
        expect(names).not.toContain('domaine_ville');
      }
    });
  });

  it.runIf(browserName === 'chromium')(
    'a host granted at install and taken back: the permission is the reason',
    async () => {
      const portal = honestPortals.find(({ hosts }) => hosts[0].endsWith('.opendatasoft.com'));
      if (portal === undefined) throw new Error('no sample portal is on the vendor’s domain');
      await withBrowser({ port: samples.port }, async (browser) => {
        await browser.withdrawInstallHosts();
        await follow(browser, instructionsFor('visit', portal));
        const report = await exportedJson(browser, await auditByClick(browser));
        expect(jarState(report)).toEqual({ state: 'not-looked', reason: 'permission-missing' });
      });
    },
  );

  it.runIf(browserName === 'firefox')('first-party isolation: the portal’s own jar is listed', async () => {
    const portal = samplePortalNamed('portail-exemple');
    using extension = withGrantedHosts(portal.hosts);
    await withBrowser({ port: samples.port, extension: extension.folder, isolated: true }, async (browser) => {
      await follow(browser, instructionsFor('visit', portal));
      const report = await exportedJson(browser, await auditByClick(browser));
      expect(jarState(report)).toMatchObject({ state: 'looked' });
      expect(report.observed.map(({ cookie }) => cookie.name)).toContain('csrftoken');
    });
  });
});
