import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platformCharter } from '../fixtures/portals/charter-texts.ts';
import type { SamplePortal } from '../fixtures/portals/index.ts';
import { variantPortal } from '../fixtures/portals/variant-portal.ts';
import { startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, marksOf, settled } from './audit-by-click.ts';
import type { BrowserUnderTest, OpenPopup } from './browsers/browser-under-test.ts';
import { browserName, withBrowser } from './browsers/start-browser.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

/** A portal whose charter declares a cookie that bears its name; its charter may be slow to answer. */
function portalNamed(name: string, charterAfterMs: number): SamplePortal {
  const host = `data.${name}.test`;
  const charter = platformCharter(host, {
    fr: [[host, 'Mesure', `mesure_${name}`, 'Compter les visites.']],
    en: [[host, 'Measurement', `mesure_${name}`, 'Count visits.']],
  });
  const body = `<title>Charte cookies</title><table><tr><th>Nom du cookie</th><th>Finalité</th></tr>
    <tr><td>mesure_${name}</td><td>Compter les visites.</td></tr></table>`;
  const slow = { path: charter.path, body, ends: { kind: 'late', afterMs: charterAfterMs } } as const;
  return variantPortal({
    id: name,
    host,
    name: `Exemple-${name}`,
    expected: [],
    charter,
    raw: charterAfterMs > 0 ? [slow] : [],
  });
}

const first = portalNamed('premier', 0);
const slow = portalNamed('lent', 4000);
const second = portalNamed('second', 0);
const pageOf = ({ hosts }: SamplePortal): string => `https://${hosts[0]}/pages/accueil/`;

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals({ portals: [first, slow, second] });
});
afterAll(async () => samples.stop());

/** The page goes elsewhere by itself: nobody clicks, and the popup stays open. */
const goesTo = async (browser: BrowserUnderTest, address: string, after = 0): Promise<unknown> =>
  browser.evaluate(`setTimeout(() => { location.href = ${JSON.stringify(address)}; }, ${after}) > 0`);

/** What a report names of each portal. */
const portalsIn = (text: string): readonly string[] =>
  [first, slow, second].map(({ hosts }) => hosts[0]).filter((host) => text.includes(host));

async function expectReportOf({ hosts, id }: SamplePortal, browser: BrowserUnderTest, popup: OpenPopup): Promise<void> {
  const report = await exportedJson(browser, popup);
  expect(report.portal.host).toBe(hosts[0]);
  expect(report.charter.retrieval.status).toBe('read');
  expect(report.declared.map(({ declared }) => declared.name)).toContain(`mesure_${id}`);
  expect(portalsIn(JSON.stringify(report))).toEqual([hosts[0]]);
}

/** The popup says that the page went to the other portal, shows nothing of either, and audits the other on a click. */
async function expectMoved(browser: BrowserUnderTest, popup: OpenPopup): Promise<void> {
  await popup.waitFor(`document.querySelector('[data-state="moved"]')`, 'word that the page has moved');
  const said = await popup.text();
  // In between two pages a browser may not say yet which is to come.
  expect([second.hosts[0], 'la page affichée'].filter((words) => said.includes(words ?? ''))).toHaveLength(1);
  expect(said).not.toContain('mesure_');
  await popup.clickOn('[data-state="moved"] main button');
  await popup.waitFor(`document.querySelector('[data-state="report"]')`, 'the audit of the other');
  await expectReportOf(second, browser, await settled(popup));
}

/** Both portals are granted, so that nothing but the guard stands between them. */
async function play(from: SamplePortal, act: (browser: BrowserUnderTest) => Promise<void>): Promise<void> {
  using extension = withGrantedHosts([from, second].flatMap(({ hosts }) => hosts));
  await withBrowser({ port: samples.port, extension: extension.folder, language: 'fr' }, async (browser) => {
    await browser.open(pageOf(second));
    await browser.open(pageOf(from));
    await act(browser);
  });
}

describe('a page that goes to another portal by itself', () => {
  it.each([200, 500, 900])('%d ms from before the click, while it is looked at', async (after) => {
    await play(first, async (browser) => {
      await goesTo(browser, pageOf(second), after);
      const popup = await browser.clickToolbar();
      await settled(popup);
      // Gone before anything was asked: the other is audited, and it alone.
      await popup.waitFor(
        `document.querySelector('[data-state="moved"]') ?? document.querySelector('h1')?.innerText.includes('${second.hosts[0]}')`,
        'its word',
      );
      await settled(popup);
      if ((await marksOf(popup)).state === 'moved') await expectMoved(browser, popup);
      else await expectReportOf(second, browser, popup);
    });
  });

  it('while its charter is read', async () => {
    await play(slow, async (browser) => {
      const popup = await browser.clickToolbar();
      await popup.waitFor(`document.querySelector('[data-busy="charter"]')`, 'the charter on its way');
      await goesTo(browser, pageOf(second));
      await expectMoved(browser, popup);
      // The charter that comes late is mixed into nothing.
      await pause(5000);
      await expectReportOf(second, browser, popup);
    });
  });

  it('with its report on the screen, before it is looked at again', async () => {
    await play(first, async (browser) => {
      const popup = await auditByClick(browser);
      await goesTo(browser, pageOf(second));
      await expectMoved(browser, popup);
    });
  });

  it('with its report on the screen, before it is exported', async () => {
    await play(first, async (browser) => {
      const popup = await auditByClick(browser);
      await popup.evaluate(`(() => {
        void (globalThis.browser ?? chrome).tabs.update({ url: ${JSON.stringify(pageOf(second))} });
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('JSON')).click();
        return true;
      })()`);
      await expectMoved(browser, popup);
    });
  });

  it('where nobody may read the other: nothing of it is in the report', async () => {
    await withBrowser({ port: samples.port, language: 'fr' }, async (browser) => {
      await browser.open(pageOf(first));
      const popup = await auditByClick(browser);
      await goesTo(browser, pageOf(second));
      // Chromium takes the click's right back, and says so by hiding the address; Firefox hides it after every load.
      if (browserName === 'chromium')
        await popup.waitFor(`document.querySelector('[data-state="moved"]')`, 'word that the page has moved');
      else {
        await pause(1500);
        await expectReportOf(first, browser, popup);
      }
    });
  });

  it('another page of the same portal, and the same one anew, change nothing', async () => {
    await play(first, async (browser) => {
      const popup = await auditByClick(browser);
      await goesTo(browser, `https://${first.hosts[0]}/explore/`);
      await pause(1500);
      await goesTo(browser, pageOf(first));
      await pause(1500);
      await expectReportOf(first, browser, await settled(popup));
    });
  });
});
