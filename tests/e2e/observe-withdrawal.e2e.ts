import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditReport } from '../../lib/audit/index.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import type { GivenPermissions, SamplePortal, VisitStep } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow } from './audit-by-click.ts';
import { withBrowser } from './browsers/start-browser.ts';
import type { BrowserUnderTest, OpenPopup } from './browsers/browser-under-test.ts';
import { hostsToGrant } from './hosts-to-grant.ts';
import { reportTab } from './report/report-tab.ts';
import { samplePortalNamed } from './sample-portal-named.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

/**
 * What an audit of several looks finds of consent, with real clicks: refuse; accept, then withdraw; withdraw where the
 * portal deletes. With and without the permission to watch responses, and the same in popup, report and letter.
 */
let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

const consentRules: ReadonlySet<string> = new Set([
  'tracker-before-choice',
  'tracker-after-refusal',
  'tracker-kept-after-withdrawal',
]);

interface Case {
  readonly portal: string;
  readonly steps: readonly VisitStep[];
  readonly permissions: GivenPermissions;
  /** Each as `rule: what it says names`, the first word of the rule's own. */
  readonly found: readonly string[];
  /** The same where who sets cookies was watched; absent where it changes nothing. */
  readonly watched?: readonly string[];
  readonly overall: string;
  /** Likewise. */
  readonly overallWatched?: string;
}

const later = (portal: string): VisitStep => ({ visit: `https://${samplePortalNamed(portal).hosts[0]}/explore/` });

const withdrawal = (portal: string): readonly VisitStep[] => [
  'visit',
  'audit',
  'accept',
  'audit',
  later(portal),
  'audit',
  'withdraw',
  'audit',
  later(portal),
];

const matomo = '_pk_id.12.4a1f, _pk_ses.12.4a1f';
const google = '_ga, _ga_TEMOIN0001';

const pass = ['tracker-before-choice: pass', 'tracker-after-refusal: pass', 'tracker-kept-after-withdrawal: pass'];
const partly = pass.map((one) => one.replace('pass', 'partly-looked'));

const cases: readonly Case[] = [
  {
    portal: 'apres-refus',
    steps: ['visit', 'audit', 'refuse'],
    permissions: 'portal',
    found: [
      `tracker-before-choice: between ${matomo}, ${google}`,
      `tracker-after-refusal: between ${google}`,
      `tracker-after-refusal: maybe-exempt ${matomo}`,
      `tracker-kept-after-withdrawal: snapshot ${matomo}, ${google}`,
    ],
    overall: 'despite-refusal.partial',
  },
  {
    portal: 'retrait-conserve',
    steps: withdrawal('retrait-conserve'),
    permissions: 'portal-and-third-parties',
    found: [
      ...pass.slice(0, 2),
      `tracker-kept-after-withdrawal: fail ${google}`,
      `tracker-kept-after-withdrawal: maybe-exempt ${matomo}`,
    ],
    overall: 'despite-refusal',
  },
  {
    portal: 'retrait-efface',
    steps: withdrawal('retrait-efface'),
    permissions: 'portal-and-third-parties',
    found: pass,
    // Whether the browser keeps the third party's cookies away is known only where responses were watched.
    overall: 'to-look-at',
    overallWatched: 'honest',
  },
  {
    portal: 'retrait-tiers',
    steps: withdrawal('retrait-tiers'),
    permissions: 'portal-and-third-parties',
    found: [...pass.slice(0, 2), 'tracker-kept-after-withdrawal: fail _pk_uid'],
    overall: 'despite-refusal',
  },
  {
    // Nobody looked at the third party's cookies: nothing is said of them.
    portal: 'retrait-tiers',
    steps: withdrawal('retrait-tiers'),
    permissions: 'portal',
    found: partly,
    overall: 'honest.partial',
  },
  {
    // Without a cookie: a key of the local storage, and one of a tool whose consent the record has no name for.
    portal: 'retrait-stockage',
    steps: withdrawal('retrait-stockage'),
    permissions: 'portal',
    found: [
      ...pass.slice(0, 2),
      'tracker-kept-after-withdrawal: fail _ga [Google · localStorage]',
      'tracker-kept-after-withdrawal: unrecorded _hjid [Hotjar (Contentsquare) · sessionStorage]',
    ],
    overall: 'despite-refusal',
  },
  {
    portal: 'piano-avant-choix',
    steps: ['visit', 'audit', 'visit', 'audit', 'refuse', 'visit'],
    permissions: 'portal',
    found: [
      'tracker-before-choice: earlier _pcid',
      'tracker-after-refusal: nothing',
      'tracker-kept-after-withdrawal: nothing',
    ],
    watched: [
      'tracker-before-choice: maybe-exempt _pcid',
      'tracker-after-refusal: maybe-exempt _pcid',
      'tracker-kept-after-withdrawal: nothing',
    ],
    overall: 'to-look-at',
  },
];

const { say } = createTranslator('fr');

const aboutConsent = ({ findings }: AuditReport): AuditReport['findings'] =>
  findings.filter(({ rule }) => consentRules.has(rule));

const inFewWords = (report: AuditReport): readonly string[] =>
  aboutConsent(report).map(({ rule, message: { id, params } }) =>
    [`${rule}: ${id.split('.').at(-1)}`, ...(params['names'] === undefined ? [] : [params['names']])].join(' '),
  );

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** What the person reads in the popup, on the report page and in the letter: one line over all, the same findings. */
async function expectSaidAlike(browser: BrowserUnderTest, popup: OpenPopup, report: AuditReport): Promise<void> {
  const overall = inOneLine(say(report.summary.overall));
  const inPopup = await popup.evaluate(`document.querySelector('[data-overall]').dataset.overall`);
  expect.soft(inPopup, 'popup').toBe(report.summary.overall.id);
  const tab = await reportTab(browser, popup);
  const page = inOneLine(await tab.evaluate<string>('document.body.textContent'));
  expect.soft(page, 'page').toContain(overall);
  const saved = await browser.saved(async () => tab.click('button', 'Lettre au prestataire, fichier texte'));
  const letter = inOneLine(saved.bytes.toString('utf8'));
  for (const { outcome, message } of aboutConsent(report)) {
    const words = inOneLine(say(message));
    if (outcome !== 'not-applicable') expect.soft(page, 'page').toContain(words);
    if (outcome === 'fail') expect.soft(letter, 'letter').toContain(words);
    else expect.soft(letter, 'letter').not.toContain(words);
  }
}

const whereWatched = ({
  found,
  watched = found,
  overall,
  overallWatched = overall,
}: Case): Pick<Case, 'found' | 'overall'> => ({
  found: watched,
  overall: overallWatched,
});

async function play(portal: SamplePortal, one: Case, permissions: readonly string[]): Promise<void> {
  samples.reset();
  const hosts = hostsToGrant(portal, one);
  using extension = withGrantedHosts(hosts, permissions);
  await withBrowser({ port: samples.port, extension: extension.folder, language: 'fr' }, async (browser) => {
    for (const step of one.steps) await follow(browser, instructionsFor(step, portal));
    const popup = await auditByClick(browser);
    const report = await exportedJson(browser, popup);
    const { found, overall } = permissions.length > 0 ? whereWatched(one) : one;
    expect.soft(inFewWords(report)).toEqual(found);
    expect.soft(report.summary.overall.id).toBe(`overall.${overall}`);
    await expectSaidAlike(browser, popup, report);
  });
}

describe('a refusal and a withdrawal', () => {
  it.each(
    cases.flatMap((one) =>
      [[], ['webRequest']].map((permissions) => ({
        ...one,
        permissions: one.permissions,
        watching: permissions,
        title: `${one.portal}, ${one.permissions}${permissions.length > 0 ? ', responses watched' : ''}`,
      })),
    ),
  )('$title', async ({ watching, ...one }) => play(samplePortalNamed(one.portal), one, watching));
});
