import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { honestPortals } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow, marksOf, settled } from './audit-by-click.ts';
import type { BrowserUnderTest, OpenPopup } from './browsers/browser-under-test.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { countsShown, jarState } from './popup-figures.ts';

const portal = honestPortals.find(({ hosts }) => hosts[0] === 'data.maugescommunaute.fr');
if (portal === undefined) throw new Error('the sample portal is gone');
const visit = instructionsFor('visit', portal);

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

/** Visits a portal whose host nobody granted, clicks, and presses the button that asks for it. */
async function asked(browser: BrowserUnderTest): Promise<OpenPopup> {
  await follow(browser, visit);
  const popup = await auditByClick(browser);
  expect(await marksOf(popup)).toMatchObject({ state: 'report', partial: 'true', charter: 'read' });
  expect(await countsShown(popup)).toEqual(nothingCounted);
  await popup.clickOn('[data-permission="jar"] button');
  return popup;
}

const nothingCounted = {
  'declared-observed': 'unknown',
  undeclared: 'unknown',
  missing: 'unknown',
  conditional: 'unknown',
};

describe('the permission prompt', () => {
  it('allowed: the audit goes on by itself', async () => {
    await withBrowser({ port: samples.port, window: true, language: 'fr' }, async (browser) => {
      await asked(browser);
      await browser.answerPrompt('allow');
      const popup = await settled(await browser.popupNow());
      await popup.waitFor(`document.querySelector('[data-partial="false"]')`, 'the whole audit');
      expect(await countsShown(popup)).toEqual({
        'declared-observed': '1',
        undeclared: '0',
        missing: '0',
        conditional: '3',
      });
      const report = await exportedJson(browser, popup);
      expect(jarState(report)).toEqual({ state: 'looked', count: 1 });
    });
  });

  it('refused: not looked, never "no cookies"', async () => {
    await withBrowser({ port: samples.port, window: true, language: 'fr' }, async (browser) => {
      const before = await asked(browser);
      await browser.answerPrompt('refuse');
      const popup = (await before.isOpen()) ? before : await browser.clickToolbar();
      await settled(popup);
      await popup.waitFor(`document.querySelector('[data-refused="true"]')`, 'word of the refusal');
      expect(await marksOf(popup)).toMatchObject({ state: 'report', partial: 'true' });
      expect(await countsShown(popup)).toEqual(nothingCounted);
      const report = await exportedJson(browser, popup);
      expect(jarState(report)).toEqual({ state: 'not-looked', reason: 'permission-refused' });
      expect(report.declared.map(({ verdict }) => verdict)).toEqual(Array(4).fill('not-looked'));
      expect(report.observed).toEqual([]);
      expect(report.summary.overall.id).not.toContain('honest');
    });
  });
});
