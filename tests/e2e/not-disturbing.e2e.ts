import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLeaks, instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedCsv, exportedJson, follow } from './audit-by-click.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { isPageIcon, withoutTheBrowsersOwn } from './vendor-requests.ts';
import { samplePortalNamed } from './sample-portal-named.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

const portals = ['aix-en-provence', 'portail-exemple', 'charte-qui-depose'].map(samplePortalNamed);

describe('an audit does not disturb what it measures', () => {
  it.each(portals.map((portal) => [portal.id, portal] as const))('%s', async (_, portal) => {
    samples.reset();
    const [host] = portal.hosts;
    using extension = withGrantedHosts(portal.hosts);
    await withBrowser({ port: samples.port, extension: extension.folder }, async (browser) => {
      await follow(browser, instructionsFor('visit', portal));
      const jarBefore = await browser.cookies();
      const before = withoutTheBrowsersOwn(samples.requests()).length;
      const popup = await auditByClick(browser);
      const asked = withoutTheBrowsersOwn(samples.requests())
        .slice(before)
        .filter((request) => !isPageIcon(request));

      // Nobody but the portal is asked, nothing is sent with it, and only its charter is looked for.
      expect(new Set(asked.map((request) => request.host))).toEqual(new Set([host]));
      expect(asked.filter(({ cookieNames }) => cookieNames.length > 0)).toEqual([]);
      expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
      expect(await browser.cookies()).toEqual(jarBefore);

      // Nor is any value of a cookie kept or written.
      const written = JSON.stringify(await exportedJson(browser, popup)) + (await exportedCsv(browser, popup));
      expect(samples.marks().length).toBeGreaterThan(0);
      expect(findLeaks(written + (await browser.storage()), samples.marks())).toEqual([]);
    });
  });
});
