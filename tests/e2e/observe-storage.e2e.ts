import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { variantPortals } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow } from './audit-by-click.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { coverageShown } from './coverage-shown.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

const portal = variantPortals.find(({ id }) => id === 'stockage');
if (portal === undefined) throw new Error('the sample portal is gone');

/** A change of a database that the page keeps from ending: whoever opens it meanwhile has to wait. */
const holdDatabase = `new Promise((held) => {
  const first = indexedDB.open('base_retenue', 1);
  first.onupgradeneeded = () => first.result.createObjectStore('table_retenue');
  first.onsuccess = () => {
    first.result.close();
    const second = indexedDB.open('base_retenue', 2);
    second.onupgradeneeded = () => {
      const store = second.transaction.objectStore('table_retenue');
      const again = () => { store.get(1).onsuccess = again; };
      again();
      held(true);
    };
  };
})`;

/** All databases with their versions and stores, asked in the page itself. */
const databases = `indexedDB.databases().then((all) => all.map(({ name, version }) => name + ' ' + version).sort())`;

describe('other storage', () => {
  it('lists databases with their object stores, and changes none', async () => {
    using extension = withGrantedHosts([...portal.hosts, 'exemple.test']);
    await withBrowser({ port: samples.port, extension: extension.folder }, async (browser) => {
      await follow(browser, instructionsFor('visit', portal));
      await browser.evaluate('window.sampleStorage.then(() => true)');
      const before = await browser.evaluate(databases);
      const report = await exportedJson(browser, await auditByClick(browser));
      const found = report.otherStorage.find(({ item }) => item.storage === 'indexed-db')?.item;
      expect(found).toMatchObject({ name: 'base_exemple', stores: ['exemple'] });
      expect(await browser.evaluate(databases)).toEqual(before);
      // Nothing of ours keeps it open: the page can change it.
      expect(
        await browser.evaluate(`new Promise((done) => {
          const opening = indexedDB.open('base_exemple', 2);
          opening.onupgradeneeded = () => opening.result.createObjectStore('autre');
          opening.onblocked = () => done('blocked');
          opening.onsuccess = () => { opening.result.close(); done('changed'); };
        })`),
      ).toBe('changed');
    });
  });

  it('one part that cannot be read hides itself alone', async () => {
    using extension = withGrantedHosts([...portal.hosts, 'exemple.test']);
    await withBrowser({ port: samples.port, extension: extension.folder, language: 'fr' }, async (browser) => {
      await follow(browser, instructionsFor('visit', portal));
      await browser.evaluate('window.sampleStorage.then(() => true)');
      await browser.evaluate(holdDatabase);
      const popup = await auditByClick(browser);
      const shown = await coverageShown(popup);
      await popup.screenshot('e2e-output/coverage/part-not-read.png');
      const parts = shown.filter(({ scope }) => scope === 'other-storage').map(({ state }) => state);
      expect(parts).toEqual(['looked', 'looked', 'not-looked', 'looked', 'looked']);
      const { otherStorage, summary } = await exportedJson(browser, popup);
      const names = otherStorage.map(({ item }) => item.name);
      expect(names).toEqual(
        expect.arrayContaining(['carte_fond', 'visiteur_id', 'parcours', 'cache_exemple', 'base_exemple']),
      );
      expect(summary.overall.id).toMatch(/\.partial$/u);
    });
  });
});
