import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditReport } from '../../lib/audit/index.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow } from './audit-by-click.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { isPageIcon, withoutTheBrowsersOwn } from './vendor-requests.ts';
import { samplePortalNamed } from './sample-portal-named.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

const said = ({ findings }: AuditReport): readonly string[] =>
  findings
    .filter(({ rule }) => rule === 'languages-agree')
    .map(({ outcome, message }) => `${outcome}: ${createTranslator('en').say(message)}`);

const disagree = 'fail: The charter does not declare the same in both languages';

describe('the charter in the portal’s other language', () => {
  it.each([
    ['langues', ['visit'], `${disagree} (fr, en): django_language.`],
    ['langues', ['visit', 'change-language'], `${disagree} (en, fr): django_language.`],
    ['mauges-communaute', ['visit'], 'pass: The charter declares the same cookies in both languages (fr, en).'],
  ] as const)('%s after %j', async (id, steps, sentence) => {
    samples.reset();
    const portal = samplePortalNamed(id);
    using extension = withGrantedHosts(portal.hosts);
    await withBrowser({ port: samples.port, extension: extension.folder }, async (browser) => {
      for (const step of steps) await follow(browser, instructionsFor(step, portal));
      const jar = await browser.cookies();
      const before = withoutTheBrowsersOwn(samples.requests()).length;
      const report = await exportedJson(browser, await auditByClick(browser));
      const asked = withoutTheBrowsersOwn(samples.requests())
        .slice(before)
        .filter((request) => !isPageIcon(request));

      expect(said(report)).toEqual([sentence]);
      expect(report.charter.otherLanguages?.map(({ status }) => status)).toEqual(['read']);
      // Read on the click alone, without a cookie going out or staying.
      expect(asked.map(({ path }) => path)).toEqual(['/terms/cookies-policy/', '/terms/cookies-policy/']);
      expect(asked.flatMap(({ cookieNames }) => cookieNames)).toEqual([]);
      expect(await browser.cookies()).toEqual(jar);
    });
  });
});
