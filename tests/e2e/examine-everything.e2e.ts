import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow, settled } from './audit-by-click.ts';
import type { BrowserUnderTest, OpenPopup } from './browsers/browser-under-test.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { samplePortalNamed } from './sample-portal-named.ts';

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

/** A portal with a domain of its own and a third party, none of which may be read at first. */
const portal = samplePortalNamed('tiers-domaine');

/** The sites that the browser would be asked for; null where nothing is offered. */
const offered = async (popup: OpenPopup): Promise<readonly string[] | null> =>
  popup.evaluate(`(() => {
    const panel = document.querySelector('[data-permission]');
    return panel && [...panel.querySelectorAll('li')].map(({ textContent }) => textContent);
  })()`);

/** Presses "Tout examiner", allows what the browser asks, and gives the popup that carries on. */
async function examineEverything(browser: BrowserUnderTest, popup: OpenPopup): Promise<OpenPopup> {
  await popup.click('button', 'Tout examiner');
  await browser.answerPrompt('allow');
  const next = await browser.popupNow();
  await next.waitFor(`document.querySelector('[data-state="report"]')`, 'the audit to carry on');
  return settled(next);
}

describe('everything examined', () => {
  it('in one step from the first opening: no more than two prompts, each after one click', async () => {
    await withBrowser({ port: samples.port, window: true, language: 'fr' }, async (browser) => {
      await follow(browser, instructionsFor('visit', portal));
      let popup = await auditByClick(browser);
      let prompts = 0;
      for (let hosts = await offered(popup); prompts < 2 && (hosts ?? []).length > 0; hosts = await offered(popup)) {
        popup = await examineEverything(browser, popup);
        prompts += 1;
      }
      // The toolbar button, then "Tout examiner" and the browser's own "allow" for each prompt.
      expect(1 + 2 * prompts).toBeLessThanOrEqual(5);
      expect(await offered(popup)).toBe(null);
      const { coverage } = await exportedJson(browser, popup);
      expect(coverage.filter(({ outcome }) => outcome.state !== 'looked')).toEqual([]);
      console.log(`${browser.name}: ${1 + 2 * prompts} clicks to everything examined, ${prompts} prompts`);
    });
  });
});
