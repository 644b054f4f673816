import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
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

interface Round {
  readonly shown: number;
  readonly network: number;
}

/** From the click on the toolbar button to the frame in which the popup says `report`. */
async function round({ page, extension, browser }: ChromiumUnderTest): Promise<Round> {
  const tab = page();
  const charter = await timeOfCharter(tab);
  const clicked = performance.timeOrigin + performance.now();
  await extension.triggerAction(tab);
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  const shown = (await (await popup.waitForFunction(WHEN_SHOWN, { polling: 'raf' })).jsonValue()) as number;
  await popup.close();
  return { shown: shown - clicked, network: await charter.stop() };
}

/**
 * Milliseconds that the charter takes on the network, from the browser's own log: a request made by a one-shot script
 * is not in the page's own resource timings.
 */
async function timeOfCharter(tab: Page): Promise<{ readonly stop: () => Promise<number> }> {
  const session = await tab.createCDPSession();
  const sent = new Map<string, number>();
  let spent = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (request.url.includes('/terms/')) sent.set(requestId, timestamp);
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp }) => {
    spent += (timestamp - (sent.get(requestId) ?? timestamp)) * 1000;
  });
  await session.send('Network.enable');
  return {
    stop: async () => {
      await session.detach();
      return spent;
    },
  };
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
    console.log(
      `click to verdicts ${figures.temoinMs} ms (charter's network time ${figures.networkMs} ms not counted), ` +
        `empty React popup ${figures.emptyMs} ms: ${figures.beyondEmptyMs} ms more, ratio ${figures.ratio}. ` +
        `Budget ${BUDGET_MS} ms: ${keptBy(figures)}`,
    );
    return { state: 'measured', broken: [], figures };
  } finally {
    await temoin.close();
    await empty.close();
    await samples.stop();
  }
}

/** What opening a window costs on this machine is nobody's to save: where it alone breaks the budget, that is said. */
function keptBy({ temoinMs, emptyMs, beyondEmptyMs }: Figures): string {
  if (temoinMs <= BUDGET_MS) return 'kept';
  if (emptyMs > BUDGET_MS && beyondEmptyMs <= BUDGET_MS)
    return 'not kept by an empty popup either on this machine now; kept beyond it';
  return 'not kept on this machine now';
}

interface Figures {
  readonly rounds: number;
  readonly temoinMs: number;
  readonly networkMs: number;
  readonly emptyMs: number;
  readonly beyondEmptyMs: number;
  readonly ratio: number;
}

function figuresOf(temoin: readonly Round[], empty: readonly Round[]): Figures {
  const own = median(temoin.map(({ shown, network }) => shown - network));
  const bare = median(empty.map(({ shown }) => shown));
  return {
    rounds: temoin.length,
    temoinMs: Math.round(own),
    networkMs: Math.round(median(temoin.map(({ network }) => network))),
    emptyMs: Math.round(bare),
    beyondEmptyMs: Math.round(own - bare),
    ratio: Math.round((own / bare) * 100) / 100,
  };
}
