import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exporters } from '../../lib/index.ts';
import { faultyReport } from '../fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../fixtures/reports/filing/hostile.ts';
import { honestPortals } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, follow } from './audit-by-click.ts';
import type { BrowserUnderTest } from './browsers/browser-under-test.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { reportTab, type OpenTab } from './report/report-tab.ts';

const portal = honestPortals.find(({ hosts }) => hosts[0].endsWith('.opendatasoft.com'));
if (portal === undefined) throw new Error('no sample portal on a host granted at install');

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

async function withHistory(use: (browser: BrowserUnderTest, tab: OpenTab) => Promise<void>): Promise<void> {
  await withBrowser({ port: samples.port, language: 'fr' }, async (browser) => {
    await follow(browser, instructionsFor('visit', portal ?? (null as never)));
    const tab = await reportTab(browser, await auditByClick(browser));
    await tab.waitFor(saved, 'the audit to be kept');
    await tab.click('button', 'Historique');
    await tab.waitFor(inState('history'), 'the history');
    await use(browser, tab);
  });
}

const inState = (state: string): string => `document.querySelector('[data-state="${state}"]')`;

const saved = `[...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Conservé dans l’historique')`;

/** Chooses a file in the page, as the browser's own dialogue does. */
async function choose(tab: OpenTab, name: string, text: string): Promise<void> {
  await tab.evaluate(`(() => {
    const input = document.querySelector('input[type="file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'application/json' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`);
}

const json = async (browser: BrowserUnderTest, tab: OpenTab): Promise<string> =>
  (await browser.saved(async () => tab.click('button', 'JSON'))).bytes.toString('utf8');

describe('reports that come from files', () => {
  it.each([
    ['faulty', exporters.json.render(faultyReport())],
    ['hostile', exporters.json.render(hostileReport())],
  ])('exported, imported and exported again is the same byte for byte, and so after a reload: %s', async (_, text) => {
    await withHistory(async (browser, tab) => {
      await choose(tab, 'rapport.json', text);
      await tab.waitFor(`${inState('report')} && ${saved}`, 'the imported report to be kept');
      expect(await tab.text()).toContain('Ce rapport vient d’un fichier');
      expect(await json(browser, tab)).toBe(text);

      await tab.reload();
      await tab.waitFor(`${inState('report')} && ${saved}`, 'the same report after a reload');
      expect(await tab.text()).toContain('Ce rapport vient d’un fichier');
      expect(await json(browser, tab)).toBe(text);
      expect(await tab.violations()).toEqual([]);
    });
  });

  it('a file that is no report is refused in words, and what is kept stays', async () => {
    const text = exporters.json.render(faultyReport());
    await withHistory(async (_, tab) => {
      for (const [file, words] of [
        [text.slice(0, 2000), 'il n’est pas en JSON, ou il a été coupé'],
        [text.replace('"schemaVersion": 1', '"schemaVersion": 9'), 'version plus récente'],
        [text.replace('"httpOnly": false', '"httpOnly": false, "value": "secret"'), 'champ inconnu'],
        ['{"__proto__": {"schemaVersion": 1}}', 'n’est pas un rapport de Témoin'],
        ['[]', 'n’est pas un rapport de Témoin'],
        ['', 'il n’est pas en JSON, ou il a été coupé'],
      ] as const) {
        await choose(tab, 'rapport.json', file);
        await tab.waitFor(
          `document.querySelector('[role="alert"]')?.textContent.includes(${JSON.stringify(words)})`,
          words,
        );
        const said = await tab.text();
        expect(said).toContain('Rien n’a été perdu.');
        expect(said).toContain('1 audit conservé');
      }
      expect(await tab.violations()).toEqual([]);
    });
  });
});
