import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { googleAnalyticsService } from '../fixtures/portals/trackers.ts';
import { variantPortal } from '../fixtures/portals/variant-portal.ts';
import type { VisitStep } from '../fixtures/portals/index.ts';
import { findLeaks, instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow } from './audit-by-click.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

const host = 'envois.exemple.test';
const tracker = 'www.google-analytics.com';

/** Asks a tracker on every page, whatever is answered; the tracker keeps a cookie of its own. */
const portal = variantPortal({
  id: 'envois',
  host,
  name: 'Exemple-les-Envois',
  banner: true,
  services: [googleAnalyticsService],
  resources: [
    {
      host: tracker,
      path: '/collecte.gif',
      as: 'image',
      on: 'any-page',
      cookies: [{ name: 'visiteur', by: 'header', secure: true, sameSite: 'none', maxAge: 86_400, value: 'mark' }],
    },
  ],
  expected: [],
});

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals({ portals: [portal] });
});
afterAll(async () => samples.stop());

const own = [host, 'exemple.test'];
const steps: readonly VisitStep[] = ['visit', 'audit', 'visit', 'refuse', 'audit', 'visit', 'visit'];

interface Situation {
  readonly hosts: readonly string[];
  readonly permissions: readonly string[];
  readonly outcome: string;
  readonly scope: string;
  readonly cookies: readonly string[] | null;
}

const situations: Readonly<Record<string, Situation>> = {
  'watched, and the tracker granted': {
    hosts: [...own, tracker, 'google-analytics.com'],
    permissions: ['webRequest'],
    outcome: 'fail rule.tracker-sent-after-refusal.fail',
    scope: 'looked',
    cookies: ['visiteur'],
  },
  'not watched': {
    hosts: [...own, tracker, 'google-analytics.com'],
    permissions: [],
    outcome: 'needs-review rule.tracker-sent-after-refusal.called',
    scope: 'not-looked',
    cookies: null,
  },
  'watched, and the tracker not granted': {
    hosts: own,
    permissions: ['webRequest'],
    outcome: 'needs-review rule.tracker-sent-after-refusal.called',
    scope: 'not-looked',
    cookies: null,
  },
};

describe('what is sent to a tracker after a refusal', () => {
  it.each(Object.entries(situations))('%s', async (_, { hosts, permissions, outcome, scope, cookies }) => {
    using extension = withGrantedHosts(hosts, permissions);
    const options = { port: samples.port, extension: extension.folder, thirdPartyCookies: 'allowed' } as const;
    await withBrowser(options, async (browser) => {
      await follow(
        browser,
        steps.flatMap((step) => instructionsFor(step, portal)),
      );
      const report = await exportedJson(browser, await auditByClick(browser));
      const found = report.findings.filter(({ rule }) => rule === 'tracker-sent-after-refusal');
      expect(found.map(({ outcome: one, message }) => `${one} ${message.id}`)).toEqual([outcome]);
      const entry = report.coverage.find((one) => one.scope.kind === 'sent');
      expect(entry?.outcome.state).toBe(scope);
      const sent = report.observation.sent?.find((one) => one.host === tracker && one.consent === 'after-refusal');
      expect(sent?.cookies).toEqual(cookies);
      expect((sent?.requests ?? 0) > 0).toBe(cookies !== null);
      expect(findLeaks(JSON.stringify(report) + (await browser.storage()), samples.marks())).toEqual([]);
    });
  });
});
