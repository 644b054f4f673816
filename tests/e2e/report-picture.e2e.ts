import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { variantPortals } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exported, follow, openExports, settled } from './audit-by-click.ts';
import type { BrowserUnderTest, OpenPopup, SavedFile } from './browsers/browser-under-test.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { checkSums, type CheckedZip } from './report/check-sums.ts';
import { pngPixels } from './report/png-pixels.ts';
import type { OpenTab } from './report/open-tab.ts';
import { reportTab } from './report/report-tab.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

/** The picture of the page that the popup takes where it is asked for. */
const found = variantPortals.find(({ id }) => id === 'portail-exemple');
if (found === undefined) throw new Error('the sample portal with faults is gone');
const portal = found;
const home = `https://${portal.hosts[0]}/pages/accueil/`;

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

async function withVisit(use: (browser: BrowserUnderTest) => Promise<void>): Promise<void> {
  using extension = withGrantedHosts(portal.hosts);
  await withBrowser({ port: samples.port, extension: extension.folder, language: 'fr' }, async (browser) => {
    await follow(browser, instructionsFor('visit', portal));
    await use(browser);
  });
}

const option = 'Joindre une image de la page';
const file = 'pieces/image-de-la-page.png';
const preview = `document.querySelector('figure img')?.naturalWidth > 300`;
const saved = `[...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Conservé dans l’historique')`;

const read = ({ bytes }: SavedFile): CheckedZip => {
  const zip = checkSums(bytes);
  expect(zip.exitCode).toBe(0);
  return zip;
};
const zip = async (browser: BrowserUnderTest, tab: OpenTab): Promise<CheckedZip> =>
  read(await browser.saved(async () => tab.click('button', 'ZIP')));
const pieces = ({ files }: CheckedZip): readonly string[] =>
  Object.keys(files).filter((name) => name.startsWith('pieces/'));

/** The popup's own evidence file. */
const exportedZip = async (browser: BrowserUnderTest, popup: OpenPopup): Promise<CheckedZip> =>
  read(await exported(browser, popup, 'ZIP'));

/** Asks for a picture of the page, in the menu of files. */
async function askForPicture(popup: OpenPopup): Promise<void> {
  await openExports(popup);
  await popup.click('checkbox', option);
}

/** A picture of the tab’s visible part: of a plausible size, whole, and of more than one colour. */
function expectPicture(zipped: CheckedZip): void {
  expect(pieces(zipped)).toEqual([file]);
  const { width, height, values } = pngPixels(zipped.files[file] ?? Buffer.alloc(0));
  expect(width).toBeGreaterThan(1000);
  expect(height).toBeGreaterThan(600);
  expect(values).toBeGreaterThan(20);
  expect(zipped.said).toContain(`${file}: OK`);
  const readme = zipped.files['LISEZ-MOI.txt']?.toString('utf8') ?? '';
  expect(readme).toContain(file);
  expect(readme).toContain(home);
  expect(readme).toContain('la seule partie visible');
}

const jsonOf = ({ files }: CheckedZip): string =>
  Object.entries(files)
    .find(([name]) => name.endsWith('.json'))?.[1]
    .toString('utf8') ?? '';

/** The popup as the browser's own call opens it, without a click on the button and so without the right to take pictures. */
async function popupWithoutClick(browser: BrowserUnderTest): Promise<OpenPopup> {
  await browser.evaluateInExtension(`(globalThis.browser ?? chrome).action.openPopup().then(() => true)`);
  return settled(await browser.popupNow());
}

describe('a picture of the page', () => {
  it('asked for: shown, filed, kept with the audit, and taken out again', async () => {
    await withVisit(async (browser) => {
      const popup = await auditByClick(browser);
      await askForPicture(popup);
      expect(await popup.violations()).toEqual([]);
      const tab = await reportTab(browser, popup);
      await tab.waitFor(`${preview} && ${saved}`, 'the picture, and the audit to be kept');
      expect(await tab.text()).toContain(home);
      expect(await tab.violations()).toEqual([]);
      const first = await zip(browser, tab);
      expectPicture(first);
      expect(jsonOf(first)).not.toContain('image-de-la-page');

      // What lies in memory is gone with the browser: the history must do alone.
      await tab.evaluate(`(globalThis.browser ?? chrome).storage.session.clear().then(() => true)`);
      await tab.click('button', 'Historique');
      await tab.click('button', 'Ouvrir');
      await tab.waitFor(preview, 'the picture from the history');
      expect(await browser.storage()).toContain('takenAt');
      expectPicture(await zip(browser, tab));

      await tab.click('button', 'Retirer l’image');
      await tab.waitFor(`document.activeElement.textContent.includes('a été retirée')`, 'word that it is out');
      const without = await zip(browser, tab);
      expect(pieces(without)).toEqual([]);
      expect(jsonOf(without)).toBe(jsonOf(first));
      expect(await browser.storage()).not.toContain('takenAt');
    });
  });

  it('not asked for: none is taken', async () => {
    await withVisit(async (browser) => {
      const tab = await reportTab(browser, await auditByClick(browser));
      await tab.waitFor(saved, 'the audit to be kept');
      expect(await tab.evaluate(`document.querySelectorAll('img').length`)).toBe(0);
      expect(pieces(await zip(browser, tab))).toEqual([]);
      expect(await browser.storage()).not.toContain('takenAt');
    });
  });

  it('in the popup’s own evidence file', async () => {
    await withVisit(async (browser) => {
      const popup = await auditByClick(browser);
      await askForPicture(popup);
      expectPicture(await exportedZip(browser, popup));
    });
  });

  it('refused by the browser: said in words, the report opens all the same', async () => {
    await withVisit(async (browser) => {
      const popup = await popupWithoutClick(browser);
      await askForPicture(popup);
      expect(pieces(await exportedZip(browser, popup))).toEqual([]);
      await popup.waitFor(`document.querySelector('footer [role=alert]')`, 'word of the refusal');
      expect(await popup.violations()).toEqual([]);
      const tab = await reportTab(browser, popup);
      await tab.waitFor(saved, 'the audit to be kept');
      expect(await tab.text()).toContain('L’image de la page n’a pas pu être prise');
      expect(await tab.text()).toContain('Le rapport est complet');
      expect(pieces(await zip(browser, tab))).toEqual([]);
      expect(await tab.violations()).toEqual([]);
    });
  });

  it('too large for the memory that is left: said in words, the report opens all the same', async () => {
    await withVisit(async (browser) => {
      const popup = await auditByClick(browser);
      // 10 MB is all that an extension may hold there; 200 kB are left for a report of some 100 kB.
      await popup.evaluate(`(async () => {
        const { session } = (globalThis.browser ?? chrome).storage;
        const used = JSON.stringify(await session.get(null)).length;
        await session.set({ filling: 'x'.repeat(10 * 1024 * 1024 - used - 200_000) });
        return true;
      })()`);
      await askForPicture(popup);
      const tab = await reportTab(browser, popup);
      await tab.waitFor(saved, 'the audit to be kept');
      expect(await tab.text()).toContain('elle est trop lourde');
      expect(pieces(await zip(browser, tab))).toEqual([]);
    });
  });

  it('in a private window: filed, and not kept', async () => {
    await withBrowser({ port: samples.port, language: 'fr' }, async (browser) => {
      await browser.usePrivateWindow();
      await follow(browser, instructionsFor('visit', portal));
      const popup = await auditByClick(browser);
      await askForPicture(popup);
      const tab = await reportTab(browser, popup);
      await tab.waitFor(preview, 'the picture');
      expectPicture(await zip(browser, tab));
      const kept = JSON.parse(await browser.storage()) as { readonly indexedDb: Readonly<Record<string, unknown>> };
      expect(JSON.stringify(kept.indexedDb)).not.toContain('takenAt');
    });
  });
});
