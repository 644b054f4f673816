import { existsSync } from 'node:fs';
import { startChromium, type ChromiumUnderTest } from '../e2e/browsers/chromium.ts';
import { builds } from '../e2e/browsers/start-browser.ts';
import { honestPortals } from '../fixtures/portals/index.ts';
import { startSamplePortals } from '../fixtures/server/index.ts';
import type { BenchResult } from './bench-result.ts';
import { buildEmptyPopup } from './empty-popup/build.ts';

const ROUNDS = 15;
const BUDGET_MS = 150;

/** In the popup: the moment, in milliseconds since 1970, at which the verdicts are there; false before. */
const WHEN_SHOWN = `(() => {
  const { state, busy } = document.querySelector('[data-state]')?.dataset ?? {};
  return state === 'report' && (busy === undefined || busy === 'no') && performance.timeOrigin + performance.now();
})()`;

/** In the page: milliseconds that the last read of the charter took on the network. */
const CHARTER_TIME = `performance.getEntriesByType('resource').filter(({ name }) => name.includes('/terms/')).at(-1)?.duration ?? 0`;

interface Round {
  readonly shown: number;
  readonly network: number;
}

/** From the click on the toolbar button to the frame in which the popup says `report`. */
async function round({ page, extension, browser }: ChromiumUnderTest): Promise<Round> {
  const tab = page();
  await tab.evaluate('performance.clearResourceTimings()');
  const clicked = performance.timeOrigin + performance.now();
  await extension.triggerAction(tab);
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  const shown = (await (await popup.waitForFunction(WHEN_SHOWN, { polling: 'raf' })).jsonValue()) as number;
  const network = (await tab.evaluate(CHARTER_TIME)) as number;
  await popup.close();
  return { shown: shown - clicked, network };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Toolbar click to verdicts on screen, beside an empty React popup clicked in turn in the same run. */
export async function benchPopup(): Promise<BenchResult> {
  const portal = honestPortals.find(({ hosts }) => hosts[0].endsWith('.opendatasoft.com'));
  if (portal === undefined) return { state: 'not-there', why: 'no sample portal on a host granted at install' };
  if (!existsSync(builds.chromium)) return { state: 'not-there', why: 'npm run build comes first' };
  const samples = await startSamplePortals();
  const temoin = await startChromium({ port: samples.port, extension: builds.chromium });
  const empty = await startChromium({ port: samples.port, extension: await buildEmptyPopup() });
  try {
    const rounds = { temoin: [] as Round[], empty: [] as Round[] };
    for (const browser of [temoin, empty]) await browser.open(`https://${portal.hosts[0]}/`);
    for (let done = 0; done <= ROUNDS; done += 1) {
      rounds.empty.push(await round(empty));
      rounds.temoin.push(await round(temoin));
    }
    // The first click of each pays for what is loaded once.
    const figures = figuresOf(rounds.temoin.slice(1), rounds.empty.slice(1));
    const kept = figures.withinBudget ? 'kept' : 'not kept on this machine now';
    console.log(
      `click to verdicts ${figures.temoinMs} ms (charter's network time ${figures.networkMs} ms not counted), ` +
        `empty React popup ${figures.emptyMs} ms, ratio ${figures.ratio}, budget ${BUDGET_MS} ms ${kept}`,
    );
    return { state: 'measured', broken: [], figures };
  } finally {
    await temoin.close();
    await empty.close();
    await samples.stop();
  }
}

interface Figures {
  readonly rounds: number;
  readonly temoinMs: number;
  readonly networkMs: number;
  readonly emptyMs: number;
  readonly ratio: number;
  readonly withinBudget: boolean;
}

function figuresOf(temoin: readonly Round[], empty: readonly Round[]): Figures {
  const own = median(temoin.map(({ shown, network }) => shown - network));
  const bare = median(empty.map(({ shown }) => shown));
  return {
    rounds: temoin.length,
    temoinMs: Math.round(own),
    networkMs: Math.round(median(temoin.map(({ network }) => network))),
    emptyMs: Math.round(bare),
    ratio: Math.round((own / bare) * 100) / 100,
    withinBudget: own <= BUDGET_MS,
  };
}
