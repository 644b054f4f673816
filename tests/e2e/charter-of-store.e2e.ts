import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { variantPortal } from '../fixtures/portals/variant-portal.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import type { VisitStep } from '../fixtures/portals/index.ts';
import { auditByClick, exportedJson, follow } from './audit-by-click.ts';
import type { BrowserUnderTest } from './browsers/browser-under-test.ts';
import type { FirefoxUnderTest } from './browsers/firefox.ts';
import { browserName, withBrowser } from './browsers/start-browser.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

/** A charter that scripts fill: an audit keeps what it read in the open page. */
const portal = variantPortal({
  id: 'charte-des-magasins',
  host: 'charte-des-magasins.exemple.test',
  name: 'Exemple-les-Magasins',
  markup: 'late',
  expected: [],
});

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals({ portals: [portal] });
});
afterAll(async () => samples.stop());

const does = async (browser: BrowserUnderTest, steps: readonly VisitStep[]): Promise<void> => {
  for (const step of steps) await follow(browser, instructionsFor(step, portal));
};

const charterRead = async (browser: BrowserUnderTest): Promise<readonly [string, boolean]> => {
  const popup = await auditByClick(browser);
  const { charter, environment } = await exportedJson(browser, popup);
  await popup.close();
  return [charter.retrieval.status, environment.privateWindow];
};

const reading = ['visit', 'open-charter', 'audit', 'visit'] as const;

/** What lies on the disk: all that is left when the browser ends. */
const onDisk = async (browser: BrowserUnderTest): Promise<string> =>
  browser.evaluateInExtension<string>(
    `Promise.all([(globalThis.browser ?? chrome).storage.local.get(null), indexedDB.databases()]).then((all) => JSON.stringify(all))`,
  );

describe('a charter read in an open page is of the store that it was read in', () => {
  it('a private window: not in an ordinary one, nor on the disk, and gone with the window', async () => {
    using extension = withGrantedHosts(portal.hosts);
    await withBrowser({ port: samples.port, extension: extension.folder }, async (browser) => {
      await browser.usePrivateWindow();
      await does(browser, reading);
      expect(await charterRead(browser)).toEqual(['read', true]);
      expect(await onDisk(browser)).not.toContain(portal.hosts[0]);
      await browser.useFirstTab();
      await does(browser, ['visit']);
      expect(await charterRead(browser)).toEqual(['rendered-late', false]);
    });
  });

  it('an ordinary window: still there in the next audit, and not in a private one', async () => {
    using extension = withGrantedHosts(portal.hosts);
    await withBrowser({ port: samples.port, extension: extension.folder }, async (browser) => {
      await does(browser, reading);
      expect(await charterRead(browser)).toEqual(['read', false]);
      await browser.usePrivateWindow();
      await does(browser, ['visit']);
      expect(await charterRead(browser)).toEqual(['rendered-late', true]);
    });
  });

  it.runIf(browserName === 'firefox')('a container: not in the default one', async () => {
    using extension = withGrantedHosts(portal.hosts);
    await withBrowser({ port: samples.port, extension: extension.folder }, async (browser) => {
      await (browser as FirefoxUnderTest).useContainer();
      await does(browser, reading);
      expect(await charterRead(browser)).toEqual(['read', false]);
      await browser.useFirstTab();
      await does(browser, ['visit']);
      expect(await charterRead(browser)).toEqual(['rendered-late', false]);
    });
  });
});
