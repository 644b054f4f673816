import { existsSync } from 'node:fs';
import { auditByClick, exportedJson } from '../e2e/audit-by-click.ts';
import type { BrowserUnderTest } from '../e2e/browsers/browser-under-test.ts';
import { startChromium } from '../e2e/browsers/chromium.ts';
import { builds } from '../e2e/browsers/start-browser.ts';
import { withGrantedHosts } from '../e2e/with-granted-hosts.ts';
import { variantPortal } from '../fixtures/portals/variant-portal.ts';
import { startSamplePortals } from '../fixtures/server/index.ts';
import type { BenchResult } from './bench-result.ts';
import { buildEmptyPopup } from './empty-popup/build.ts';
import { printTable } from './print-table.ts';

const SIZES = [1000];
/** Responses of one browser before the other’s. */
const TURN = 100;
/** What a page's responses may take with Témoin, of what they take without. */
const BUDGET = 1.5;

const host = 'deposants-nombreux.exemple.test';
const portal = variantPortal({
  id: 'deposants-nombreux',
  host,
  name: 'Exemple-les-Dépôts',
  cookies: [],
  resources: [
    {
      path: '/compteur.gif',
      as: 'image',
      on: 'any-page',
      cookies: [{ name: 'compteur', by: 'header', maxAge: 86_400 }],
    },
  ],
  expected: [],
});

/** In the page: milliseconds until so many responses, eight at a time, have each set a cookie. */
const responses = (size: number): string => `(async () => {
  const start = performance.now();
  let left = ${size};
  const one = async () => {
    while (left-- > 0) await (await fetch('/compteur.gif', { cache: 'no-store' })).arrayBuffer();
  };
  await Promise.all(Array.from({ length: 8 }, one));
  return performance.now() - start;
})()`;

interface Round {
  readonly size: number;
  readonly without: number;
  readonly with: number;
  /** From the click on the toolbar button right after the last response to the verdicts. */
  readonly toReport: number;
  readonly seen: number;
}

async function round(temoin: BrowserUnderTest, bare: BrowserUnderTest, size: number): Promise<Round> {
  for (const browser of [temoin, bare]) await browser.open(`https://${host}/`);
  await (await auditByClick(temoin)).close();
  // The page of the audit: it is loaded while responses are watched.
  await temoin.open(`https://${host}/`);
  let [without, own] = [0, 0];
  // By turns, so that what else this machine is at falls on both.
  for (let left = size; left > 0; left -= TURN) {
    const turn = responses(Math.min(left, TURN));
    without += await bare.evaluate<number>(turn);
    own += await temoin.evaluate<number>(turn);
  }
  const clicked = performance.now();
  const popup = await auditByClick(temoin);
  const toReport = performance.now() - clicked;
  const { coverage } = await exportedJson(temoin, popup);
  const setters = coverage.find(({ scope }) => scope.kind === 'setters')?.outcome;
  await popup.close();
  return { size, without, with: own, toReport, seen: setters?.state === 'looked' ? setters.count : -1 };
}

/** What a page's responses that set cookies take while they are watched, beside an extension that does nothing. */
export async function benchSetters(): Promise<BenchResult> {
  if (!existsSync(builds.chromium)) return { state: 'not-there', why: 'npm run build comes first' };
  const samples = await startSamplePortals({ portals: [portal] });
  using extension = withGrantedHosts([host], process.env['NOWR'] ? [] : ['webRequest']);
  const temoin = await startChromium({ port: samples.port, extension: extension.folder });
  const bare = await startChromium({ port: samples.port, extension: await buildEmptyPopup() });
  try {
    const rounds: Round[] = [];
    for (const size of SIZES) rounds.push(await round(temoin, bare, size));
    printTable(
      ['responses', 'without Témoin', 'with', 'ratio', 'click to report', 'settings seen'],
      rounds.map((one) => [
        String(one.size),
        `${Math.round(one.without)} ms`,
        `${Math.round(one.with)} ms`,
        (one.with / one.without).toFixed(2),
        `${Math.round(one.toReport)} ms`,
        String(one.seen),
      ]),
    );
    const broken = rounds
      .filter((one) => one.with > one.without * BUDGET)
      .map((one) => `${one.size} responses take ${(one.with / one.without).toFixed(2)} times what they take without`);
    return { state: 'measured', broken, figures: rounds };
  } finally {
    await temoin.close();
    await bare.close();
    await samples.stop();
  }
}
