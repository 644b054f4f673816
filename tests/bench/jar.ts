import { existsSync } from 'node:fs';
import { startChromium, type ChromiumUnderTest } from '../e2e/browsers/chromium.ts';
import { builds } from '../e2e/browsers/start-browser.ts';
import { withGrantedHosts } from '../e2e/with-granted-hosts.ts';
import type { SampleCookie, SamplePortal } from '../fixtures/portals/index.ts';
import { variantPortal } from '../fixtures/portals/variant-portal.ts';
import { startSamplePortals } from '../fixtures/server/index.ts';
import type { BenchResult } from './bench-result.ts';
import { printTable } from './print-table.ts';

const SIZES = [20, 150];
const ROUNDS = 9;

const cookies = (size: number): readonly SampleCookie[] =>
  Array.from({ length: size }, (_, index) => ({
    name: `temoin_${index + 1}`,
    on: 'first-page',
    by: 'header',
    secure: true,
    maxAge: 86_400 * (index + 1),
  }));

const portalOf = (size: number): SamplePortal =>
  variantPortal({
    id: `jarre-${size}`,
    host: `jarre-${size}.test`,
    name: `Exemple-les-${size}`,
    cookies: cookies(size),
    expected: [],
  });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** In the popup: until the verdicts are there, and then the background’s own answer to one more look. */
const shownAt = `(() => {
  const { state, busy } = document.querySelector('[data-state]')?.dataset ?? {};
  return state === 'report' && (busy === undefined || busy === 'no') && performance.timeOrigin + performance.now();
})()`;
const oneLook = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({ type: 'observe', tabId: tab.id });
  return { milliseconds: performance.now() - start, cookies: answer.value.observation.cookies.length };
})()`;

interface Look {
  readonly milliseconds: number;
  readonly cookies: number;
}

async function round({ page, extension, browser }: ChromiumUnderTest): Promise<Look & { readonly shown: number }> {
  const clicked = performance.timeOrigin + performance.now();
  await extension.triggerAction(page());
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  const shown = (await (await popup.waitForFunction(shownAt, { polling: 'raf' })).jsonValue()) as number;
  const look = (await popup.evaluate(oneLook)) as Look;
  await popup.close();
  return { ...look, shown: shown - clicked };
}

async function measure(size: number): Promise<readonly string[]> {
  const portal = portalOf(size);
  const samples = await startSamplePortals({ portals: [portal] });
  using extension = withGrantedHosts(portal.hosts);
  const browser = await startChromium({ port: samples.port, extension: extension.folder });
  try {
    await browser.open(`https://${portal.hosts[0]}/`);
    const rounds = [];
    for (let done = 0; done <= ROUNDS; done += 1) rounds.push(await round(browser));
    const later = rounds.slice(1);
    return [
      String(rounds.at(-1)?.cookies ?? 0),
      `${Math.round(median(later.map(({ milliseconds }) => milliseconds)))} ms`,
      `${Math.round(median(later.map(({ shown }) => shown)))} ms`,
    ];
  } finally {
    await browser.close();
    await samples.stop();
  }
}

/** Listing and popup with real cookies in a real browser: a look is the page’s probe, the listing and its coverage. */
export async function benchJar(): Promise<BenchResult> {
  if (!existsSync(builds.chromium)) return { state: 'not-there', why: 'npm run build comes first' };
  const rows = [];
  for (const size of SIZES) rows.push(await measure(size));
  printTable(['cookies listed', 'one look', 'click to verdicts, charter and network included'], rows);
  return { state: 'measured', broken: [], figures: rows };
}
