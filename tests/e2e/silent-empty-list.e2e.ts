import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { honestPortals, vendorSites, type SamplePortal, type VisitStep } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow, marksOf } from './audit-by-click.ts';
import type { BrowserUnderTest } from './browsers/browser-under-test.ts';
import { startFirefox } from './browsers/firefox.ts';
import { browserName, builds, withBrowser } from './browsers/start-browser.ts';
import { countsShown, jarState } from './popup-figures.ts';

/** Each of these once gave an empty or foreign list that looked like a good one. */
let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

const vendorPortal = honestPortals.find(({ hosts }) => hosts[0].endsWith('.opendatasoft.com'));
if (vendorPortal === undefined) throw new Error('no sample portal is on the vendor’s domain');
const portal: SamplePortal = vendorPortal;

const does = async (browser: BrowserUnderTest, steps: readonly VisitStep[]): Promise<void> => {
  for (const step of steps) await follow(browser, instructionsFor(step, portal));
};

const namesListed = async (browser: BrowserUnderTest): Promise<readonly string[]> => {
  const popup = await auditByClick(browser);
  const report = await exportedJson(browser, popup);
  await popup.close();
  return report.observed.map(({ cookie }) => cookie.name).toSorted();
};

describe('a list of cookies is never silently empty or foreign', () => {
  it('a host granted at install and taken back: could not look', async () => {
    await withBrowser({ port: samples.port }, async (browser) => {
      await browser.withdrawInstallHosts();
      await does(browser, ['visit']);
      const popup = await auditByClick(browser);
      expect(await marksOf(popup)).toMatchObject({ state: 'report', partial: 'true' });
      expect(Object.values(await countsShown(popup))).toEqual(Array(4).fill('unknown'));
      const report = await exportedJson(browser, popup);
      expect(jarState(report)).toMatchObject({ state: 'not-looked' });
      expect(new Set(report.declared.map(({ verdict }) => verdict))).toEqual(new Set(['not-looked']));
    });
  });

  it('a private window: that window’s cookies only', async () => {
    await withBrowser({ port: samples.port }, async (browser) => {
      await does(browser, ['visit', 'login', 'change-language']);
      await browser.usePrivateWindow();
      await does(browser, ['visit']);
      const popup = await auditByClick(browser);
      const report = await exportedJson(browser, popup);
      expect(report.observed.map(({ cookie }) => cookie.name)).toEqual(['csrftoken']);
      expect(report.environment.privateWindow).toBe(true);
      await popup.close();
      await browser.useFirstTab();
      expect(await namesListed(browser)).toEqual(['csrftoken', 'django_language', 'sessionid']);
    });
  });

  it.runIf(browserName === 'firefox')('a container: that container’s cookies only', async () => {
    const browser = await startFirefox({ port: samples.port, extension: builds.firefox });
    try {
      await does(browser, ['visit', 'login']);
      await browser.useContainer();
      await does(browser, ['visit']);
      expect(await namesListed(browser)).toEqual(['csrftoken']);
    } finally {
      await browser.close();
    }
  });

  it('the vendor’s site and another portal visited first: the same headline', async () => {
    await withBrowser({ port: samples.port }, async (browser) => {
      for (const site of vendorSites) await follow(browser, instructionsFor('visit', site));
      await does(browser, ['visit']);
      const popup = await auditByClick(browser);
      expect(await countsShown(popup)).toEqual({
        'declared-observed': '1',
        undeclared: '0',
        missing: '0',
        conditional: '3',
      });
      const { summary, observed } = await exportedJson(browser, popup);
      expect(summary.toLookAt.sharedDomain).toBe(3);
      expect(observed.filter(({ sharedDomain }) => !sharedDomain).map(({ cookie }) => cookie.name)).toEqual([
        'csrftoken',
      ]);
    });
  });

  it('the background ended between page and click, and between two clicks: the same list', async () => {
    await withBrowser({ port: samples.port }, async (browser) => {
      await does(browser, ['visit', 'login']);
      await browser.killBackground();
      expect(await namesListed(browser)).toEqual(['csrftoken', 'sessionid']);
      await browser.killBackground();
      expect(await namesListed(browser)).toEqual(['csrftoken', 'sessionid']);
    });
  });
});
