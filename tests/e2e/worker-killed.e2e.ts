import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { exportedJson, marksOf, settled } from './audit-by-click.ts';
import type { BrowserUnderTest } from './browsers/browser-under-test.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { samplePortalNamed } from './sample-portal-named.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

/** Kills of the background; `KILLS=40` for figures. */
const kills = Number(process.env['KILLS'] ?? 6);
/** Milliseconds from the click within which each falls. */
const within = 1200;

const portal = samplePortalNamed('deposants');
const [host] = portal.hosts;

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

/** An audit during which the background is killed: what the popup says in the end, and what was found. */
async function auditWithKill(browser: BrowserUnderTest, after: number): Promise<readonly [string, number]> {
  await browser.open(`https://${host}/pages/accueil/`);
  const kill = pause(after).then(async () => browser.killBackground());
  const [popup] = await Promise.all([browser.clickToolbar(), kill]);
  await settled(popup);
  const { state, charter } = await marksOf(popup);
  if (state !== 'report' || charter !== 'read') return [`${state} ${charter ?? ''}`, 0];
  const report = await exportedJson(browser, popup);
  await popup.close();
  return [state, report.observed.length];
}

describe('a background that dies', () => {
  it('in the midst of an audit: the audit carries on by itself', { timeout: 900_000 }, async () => {
    using extension = withGrantedHosts(portal.hosts, ['webRequest']);
    await withBrowser({ port: samples.port, extension: extension.folder, language: 'fr' }, async (browser) => {
      await browser.open(`https://${host}/pages/accueil/`);
      const outcomes: (readonly [string, number])[] = [];
      for (let done = 0; done < kills; done += 1) {
        const after = Math.round(Math.random() * within);
        const outcome = await auditWithKill(browser, after);
        outcomes.push(outcome);
        console.log(`kill ${done + 1} after ${after} ms: ${outcome.join(', ')}`);
      }
      expect(outcomes.filter(([state]) => state !== 'report')).toEqual([]);
      expect(new Set(outcomes.map(([, observed]) => observed)).size).toBe(1);
    });
  });
});
