import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslator } from '../../lib/i18n/index.ts';
import { variantPortal } from '../fixtures/portals/variant-portal.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow } from './audit-by-click.ts';
import type { BrowserUnderTest } from './browsers/browser-under-test.ts';
import { forbidCookiesOf } from './browsers/policy.ts';
import { smallDisk } from './browsers/small-disk.ts';
import { browserName, withBrowser } from './browsers/start-browser.ts';
import { until } from './browsers/until.ts';
import { jarState } from './popup-figures.ts';
import { reportTab } from './report/report-tab.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

/** What may stand around an audit: administrators, settings, a full disk, an update. */
const portal = variantPortal({
  id: 'alentours',
  host: 'alentours.exemple.test',
  name: 'Exemple-les-Alentours',
  expected: [],
});

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals({ portals: [portal] });
});
afterAll(async () => samples.stop());

const visit = async (browser: BrowserUnderTest): Promise<void> => follow(browser, instructionsFor('visit', portal));
const inState = (state: string): string => `document.querySelector('[data-state="${state}"]')`;
const { t } = createTranslator('fr');
const kept = `[...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Conservé dans l’historique')`;

/** Nothing is said to be missing, and nothing to be in order, of a site whose cookies the browser does not keep. */
async function saysBlocked(browser: BrowserUnderTest): Promise<void> {
  await visit(browser);
  const popup = await auditByClick(browser);
  const report = await exportedJson(browser, popup);
  expect(jarState(report)).toEqual({ state: 'not-looked', reason: 'blocked-by-browser' });
  expect(new Set(report.declared.map(({ verdict }) => verdict))).toEqual(new Set(['not-looked']));
  expect(report.summary.overall.id).toBe('overall.could-not-look');
}

describe('cookies that the browser does not keep', () => {
  it('blocked everywhere, by the person', async () => {
    using extension = withGrantedHosts(['alentours.exemple.test', 'exemple.test']);
    await withBrowser(
      { port: samples.port, extension: extension.folder, cookies: 'blocked', language: 'fr' },
      saysBlocked,
    );
  });

  it('blocked for the site, by an administrator’s policy', async ({ skip }) => {
    using policy = forbidCookiesOf(portal.hosts[0]);
    if (policy === null) return skip('no policy can be written on this machine');
    using extension = withGrantedHosts(['alentours.exemple.test', 'exemple.test']);
    await withBrowser({ port: samples.port, extension: extension.folder, language: 'fr' }, saysBlocked);
  });
});

it('a private window where the extension is not allowed: it sees neither the tab nor its cookies', async () => {
  using extension = withGrantedHosts(portal.hosts);
  const options = { port: samples.port, extension: extension.folder, privateWindows: 'not-allowed' } as const;
  await withBrowser(options, async (browser) => {
    await browser.usePrivateWindow();
    await visit(browser);
    const seen = await browser.evaluateInExtension<readonly (readonly unknown[])[]>(
      `(async (api) => Promise.all([
         api.tabs.query({}).then((tabs) => tabs.filter(({ incognito }) => incognito)),
         api.cookies.getAllCookieStores().then((stores) => stores.filter(({ id }) => id === '1' || id === 'firefox-private')),
         api.cookies.getAll({ domain: '${portal.hosts[0]}' }),
       ]))(globalThis.browser ?? globalThis.chrome)`,
    );
    expect(seen).toEqual([[], [], []]);
  });
});

// Chromium itself gives up where its profile has no room left: its popup is gone before anything can be read.
it.runIf(browserName === 'firefox')(
  'a full disk: the audit is shown and exported, and the page says that it could not be kept',
  async ({ skip }) => {
    using disk = smallDisk(250);
    if (disk === null) return skip('no disk can be mounted on this machine');
    using extension = withGrantedHosts(portal.hosts);
    await withBrowser({ port: samples.port, extension: extension.folder, language: 'fr' }, async (browser) => {
      await visit(browser);
      disk.fill();
      const popup = await auditByClick(browser);
      const tab = await reportTab(browser, popup);
      const words = t('report.problem.disk-full').slice(0, 25);
      await tab.waitFor(`document.body.innerText.includes(${JSON.stringify(words)})`, 'the word that the disk is full');
      expect(await tab.text()).toContain('csrftoken');
    });
  },
);

// In Chromium the driver loses the browser when the extension that it loaded starts anew.
it.runIf(browserName === 'firefox')(
  'an extension that is updated while its report is open: what was kept is there afterwards',
  async () => {
    using extension = withGrantedHosts(portal.hosts);
    await withBrowser({ port: samples.port, extension: extension.folder, language: 'fr' }, async (browser) => {
      await visit(browser);
      const tab = await reportTab(browser, await auditByClick(browser));
      await tab.waitFor(kept, 'the audit to be kept');
      await browser
        .evaluateInExtension(
          `((api) => { setTimeout(() => api.runtime.reload(), 50); return true; })(globalThis.browser ?? globalThis.chrome)`,
        )
        .catch(() => null);
      await until('the extension to run again', async () =>
        browser.evaluateInExtension<true>('true').catch(() => null),
      );
      await browser.useFirstTab();
      await visit(browser);
      const again = await reportTab(browser, await auditByClick(browser));
      await again.click('button', 'Historique');
      await again.waitFor(inState('history'), 'the history');
      await again.waitFor(`document.querySelectorAll('main tbody tr').length >= 2`, 'both audits in the history');
    });
  },
);
