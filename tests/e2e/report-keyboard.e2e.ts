import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditReport } from '../../lib/audit/index.ts';
import { variantPortals } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, follow } from './audit-by-click.ts';
import type { BrowserUnderTest } from './browsers/browser-under-test.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { afresh, faultless, focused, goTo, walk } from './report/by-keyboard.ts';
import type { OpenTab } from './report/open-tab.ts';
import { openMenu, reportTab } from './report/report-tab.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

/** The report page with keys alone, on a portal with faults: no mouse, and no focus given by a script of the test. */
const portal = variantPortals.find(({ id }) => id === 'portail-exemple');
if (portal === undefined) throw new Error('the sample portal with faults is gone');

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

async function withReport(use: (browser: BrowserUnderTest, tab: OpenTab) => Promise<void>): Promise<void> {
  const { hosts } = portal ?? (null as never);
  using extension = withGrantedHosts(hosts);
  await withBrowser({ port: samples.port, extension: extension.folder, language: 'fr' }, async (browser) => {
    await follow(browser, instructionsFor('visit', portal ?? (null as never)));
    const tab = await reportTab(browser, await auditByClick(browser));
    await tab.waitFor(saved, 'the audit to be kept');
    await use(browser, tab);
  });
}

const saved = `[...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Conservé dans l’historique')`;
const inState = (state: string): string => `document.querySelector('[data-state="${state}"]')`;

/** The JSON file as it is saved by key. */
async function json(browser: BrowserUnderTest, tab: OpenTab): Promise<AuditReport> {
  await openMenu(tab);
  await goTo(tab, 'button', 'JSON');
  const { bytes } = await browser.saved(async () => tab.press('Enter'));
  expect(await focused(tab)).toMatchObject({ tag: 'button' });
  return JSON.parse(bytes.toString('utf8')) as AuditReport;
}

/** The focus stands on the heading of a view that has just taken another's place. */
async function expectHeading(tab: OpenTab, state: string, heading: string): Promise<void> {
  await tab.waitFor(inState(state), `the view “${state}”`);
  await tab.waitFor(`document.activeElement.tagName === 'H1'`, 'the focus on a heading');
  expect(await focused(tab)).toMatchObject({ tag: 'h1', name: expect.stringContaining(heading) as string });
}

describe('by Tab alone', () => {
  it('all of the report page that a mouse can use is reached, in reading order, and back', async () => {
    await withReport(async (_, tab) => {
      await afresh(tab, saved);
      const there = await walk(tab, 'Tab');
      expect(there.faults).toEqual(faultless);
      expect(there.stops.length).toBeGreaterThan(50);
      for (const tag of ['a', 'button', 'select', 'input', 'summary', 'section', 'div'])
        expect(there.stops.map((stop) => stop.tag)).toContain(tag);

      const back = await walk(tab, 'Shift+Tab');
      expect(back.stops.toReversed()).toEqual(there.stops);
      expect({ ...back.faults, outOfOrder: [] }).toEqual(faultless);

      await afresh(tab, saved);
      const opened = await walk(tab, 'Tab', true);
      expect(opened.faults).toEqual(faultless);
      expect(opened.stops.length).toBeGreaterThan(there.stops.length + 20);
    });
  });

  it('the exported page: its links and what scrolls', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'temoin-keyboard-'));
    try {
      await withReport(async (browser, tab) => {
        await goTo(tab, 'button', 'HTML');
        const { bytes } = await browser.saved(async () => tab.press('Enter'));
        const file = join(folder, 'page.html');
        writeFileSync(file, bytes);
        await tab.goTo(pathToFileURL(file).href);
        await tab.waitFor(`document.readyState === 'complete'`, 'the file');
        const { stops, faults } = await walk(tab, 'Tab');
        expect(faults).toEqual(faultless);
        expect(stops.filter(({ tag }) => tag === 'a').length).toBeGreaterThan(10);
        expect(stops.filter(({ tag }) => tag === 'div').length).toBeGreaterThan(1);
        expect(stops.filter(({ tag }) => tag === 'summary').length).toBeGreaterThan(3);
        const back = await walk(tab, 'Shift+Tab');
        expect(back.stops.toReversed()).toEqual(stops);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('by keys alone', () => {
  it('a report is said in another language, sorted, filtered, judged, signed and exported', async () => {
    await withReport(async (browser, tab) => {
      await goTo(tab, 'select', 'Langue du rapport');
      await tab.press('ArrowDown');
      await tab.waitFor(`document.querySelector('main').lang === 'en'`, 'the report in English');
      expect(await focused(tab)).toMatchObject({ tag: 'select' });
      await tab.press('ArrowUp');
      await tab.waitFor(`document.querySelector('main').lang === 'fr'`, 'the report in French');

      await goTo(tab, 'button', 'Cookie observé');
      await tab.press('Enter');
      await tab.waitFor(`document.activeElement.closest('th').ariaSort === 'ascending'`, 'the table sorted');
      await tab.press(' ');
      await tab.waitFor(`document.activeElement.closest('th').ariaSort === 'descending'`, 'the table sorted backwards');

      await goTo(tab, 'summary', 'Vérifications sans écart');
      await tab.press('Enter');
      await goTo(tab, 'input', 'Filtrer');
      const rows = `document.querySelectorAll('#table-quiet-checks tbody tr').length`;
      const all = await tab.evaluate<number>(rows);
      await tab.type('finalit');
      await tab.waitFor(`${rows} === 1`, 'the one row that contains the word');
      expect(all).toBeGreaterThan(10);
      expect(await focused(tab)).toMatchObject({ tag: 'input' });

      await goTo(tab, 'summary', 'Votre avis');
      await tab.press('Enter');
      await goTo(tab, 'input', 'Sans décision');
      // The choices before it: the arrow goes round.
      await tab.press('ArrowUp');
      await tab.press('ArrowUp');
      await tab.waitFor(
        `document.activeElement.closest('article').querySelector('[role=alert]')`,
        'the call for a reason',
      );
      await goTo(tab, 'input', 'Motif');
      await tab.type('Vu sur une page de test');
      await tab.press('Tab');
      await tab.waitFor(
        `document.querySelector('main').innerText.includes('Vu sur une page de test')`,
        'the word said',
      );
      expect(await focused(tab)).toMatchObject({ tag: 'textarea' });

      await goTo(tab, 'summary', 'Auditeur');
      await tab.press(' ');
      await goTo(tab, 'input', 'Auditeur');
      await tab.type('Personne exemple');
      await tab.press('Tab');

      const { review } = await json(browser, tab);
      expect(review).toMatchObject({
        auditor: 'Personne exemple',
        findings: [{ decision: 'contested', reason: 'Vu sur une page de test' }],
      });
    });
  });

  it('a link of the contents leads to its section, and the next stop is in it', async () => {
    await withReport(async (_, tab) => {
      await goTo(tab, 'a', 'Éléments de preuve');
      await tab.press('Enter');
      await tab.waitFor(
        `document.querySelector('#evidence').getBoundingClientRect().top < innerHeight / 2`,
        'the section',
      );
      const heading = `(() => {
        const box = document.querySelector('#evidence h2').getBoundingClientRect();
        return document.elementFromPoint(box.x + 20, box.y + box.height - 8)?.tagName;
      })()`;
      expect(await tab.evaluate(heading)).toBe('H2');
      await tab.press('Tab');
      expect(await tab.evaluate(`document.activeElement.closest('main > section').id`)).toBe('evidence');
    });
  });

  it('audits are kept, opened, compared and deleted, the focus always somewhere', async () => {
    await withReport(async (browser, first) => {
      await first.close();
      const tab = await reportTab(browser, await auditByClick(browser));
      await tab.waitFor(saved, 'the second audit to be kept');
      await goTo(tab, 'button', 'Historique');
      await tab.press('Enter');
      await expectHeading(tab, 'history', 'Historique des audits');
      await tab.press('Tab');
      expect(await focused(tab)).toMatchObject({
        tag: 'button',
        name: expect.stringContaining('Revenir au rapport de portail-exemple.test') as string,
      });
      await tab.press('Tab');
      expect(await focused(tab)).toMatchObject({ tag: 'select', name: 'Durée de conservation' });
      await tab.press('Tab');
      expect(await focused(tab)).toMatchObject({ tag: 'input', name: 'Importer un rapport (fichier JSON)' });

      await goTo(tab, 'button', 'Ouvrir l’audit');
      await tab.press('Enter');
      await expectHeading(tab, 'report', 'portail-exemple.test');
      await goTo(tab, 'button', 'Historique');
      await tab.press(' ');
      await expectHeading(tab, 'history', 'Historique des audits');

      // Both audits are chosen by the space bar, one after the other.
      for (const chosen of [1, 2]) {
        await goTo(tab, 'input', 'Choisir l’audit');
        await tab.press(' ');
        await tab.waitFor(`document.querySelectorAll('td input:checked').length === ${chosen}`, 'the audit chosen');
      }
      await goTo(tab, 'button', 'Comparer');
      await tab.press('Enter');
      await expectHeading(tab, 'comparison', 'Comparaison');
      const { faults } = await walk(tab, 'Tab');
      expect(faults).toEqual(faultless);

      await goTo(tab, 'button', 'Historique');
      await tab.press('Enter');
      await expectHeading(tab, 'history', 'Historique des audits');
      const history = await walk(tab, 'Tab');
      expect(history.faults).toEqual(faultless);

      await goTo(tab, 'input', 'Choisir l’audit');
      await tab.press(' ');
      await goTo(tab, 'button', 'Supprimer les audits choisis');
      await tab.press('Enter');
      await tab.waitFor(`document.querySelector('[role=alertdialog]')`, 'the question');
      expect(await focused(tab)).toMatchObject({ tag: 'button', name: 'Annuler' });
      await tab.press('Escape');
      await tab.waitFor(`!document.querySelector('[role=alertdialog]')`, 'the question to go');
      expect(await focused(tab)).toMatchObject({ tag: 'button', name: 'Supprimer les audits choisis' });
      await tab.press(' ');
      await tab.waitFor(`document.querySelector('[role=alertdialog]')`, 'the question again');
      await goTo(tab, 'button', 'Supprimer 1 audit', 'Shift+Tab');
      await tab.press('Enter');
      await tab.waitFor(`document.querySelectorAll('tbody tr').length === 1`, 'one audit less');
      expect(await focused(tab)).toMatchObject({ tag: 'button', name: 'Supprimer les audits choisis' });
      await tab.press('Enter');
      await goTo(tab, 'button', 'Ouvrir l’audit', 'Shift+Tab');
      await tab.press('Enter');
      await expectHeading(tab, 'report', 'portail-exemple.test');
    });
  });
});
