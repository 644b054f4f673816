import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SamplePortal, type VisitStep } from '../fixtures/portals/index.ts';
import { findLeaks, instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, follow } from './audit-by-click.ts';
import type { BrowserUnderTest, OpenPopup } from './browsers/browser-under-test.ts';
import { withBrowser } from './browsers/start-browser.ts';
import type { OpenTab } from './report/open-tab.ts';
import { reportTab } from './report/report-tab.ts';
import { samplePortalNamed } from './sample-portal-named.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

/**
 * Every value that the samples give out is a known mark. None may be found in anything that Témoin keeps, sends from one
 * of its parts to another, shows, or writes: as it is, in Base64 or as a digest.
 */
let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

/** Cookies by header and script, log-in form, a recorded choice, third parties, other storage of every kind. */
const visits: readonly (readonly [id: string, steps: readonly VisitStep[]])[] = [
  ['apres-refus', ['visit', 'refuse', 'login']],
  ['stockage', ['visit']],
  ['tiers-domaine', ['visit']],
];

const formats = ['JSON', 'CSV', 'XLSX', 'HTML', 'Markdown', 'ZIP'];

/** What the background answers to the popup, as it goes over the wire. */
const answers = `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const observed = await api.runtime.sendMessage({ type: 'observe', tabId: tab.id });
  const { portal, pageUrl, links } = observed.value;
  const charter = await api.runtime.sendMessage({
    type: 'read-charter', tabId: tab.id, host: portal.host, portalOrigin: portal.origin, pageUrl, links,
    language: portal.language, privateWindow: false });
  return JSON.stringify([observed, charter]);
})()`;

/** The page as it stands, and what it keeps under its own address. */
const shown = `JSON.stringify([document.documentElement.outerHTML, { ...sessionStorage }, { ...localStorage }])`;

/** A file with all that is packed in it, as text. */
function textOf(name: string, bytes: Uint8Array): string {
  const whole = Buffer.from(bytes).toString('latin1');
  if (!/\.(?:zip|xlsx)$/u.test(name)) return whole;
  return Object.entries(unzipSync(bytes))
    .map(([inner, content]) => textOf(inner, content))
    .join('\n');
}

async function exported(browser: BrowserUnderTest, tab: OpenTab): Promise<string> {
  const texts: string[] = [];
  for (const format of formats) {
    const { name, bytes } = await browser.saved(async () => tab.click('button', format));
    texts.push(textOf(name, bytes));
  }
  return texts.join('\n');
}

const leaks = (text: string): readonly string[] => findLeaks(text, samples.marks());

async function audited(
  browser: BrowserUnderTest,
  portal: SamplePortal,
  steps: readonly VisitStep[],
): Promise<OpenPopup> {
  for (const step of steps) await follow(browser, instructionsFor(step, portal));
  await (await auditByClick(browser)).close();
  await follow(browser, instructionsFor('visit', portal));
  return auditByClick(browser);
}

describe('no value leaves the page', () => {
  it.each(visits)('%s after %j', async (id, steps) => {
    const portal = samplePortalNamed(id);
    using extension = withGrantedHosts(['*'], ['webRequest']);
    const options = { port: samples.port, extension: extension.folder, language: 'fr' } as const;
    await withBrowser({ ...options, thirdPartyCookies: 'allowed' }, async (browser) => {
      const popup = await audited(browser, portal, steps);
      expect(samples.marks().length).toBeGreaterThan(5);
      expect(leaks(await popup.evaluate<string>(answers)), 'messages').toEqual([]);
      expect(leaks(await popup.evaluate<string>(shown)), 'popup').toEqual([]);
      const tab = await reportTab(browser, popup);
      expect(leaks(await exported(browser, tab)), 'exports').toEqual([]);
      await tab.click('checkbox', 'Masquer les identifiants');
      expect(leaks(await exported(browser, tab)), 'exports, unmasked').toEqual([]);
      expect(leaks(await tab.evaluate<string>(shown)), 'report page').toEqual([]);
      expect(leaks(await browser.storage()), 'storage').toEqual([]);
    });
  });

  it('a mark in any of these forms would be found', () => {
    const [first = ''] = samples.marks();
    const choice = samples.marks().at(-1) ?? '';
    for (const text of [first, Buffer.from(first).toString('base64'), `x${choice}x`])
      expect(leaks(text)).not.toEqual([]);
  });
});
