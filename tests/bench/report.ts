import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { exporters } from '../../lib/index.ts';
import { startChromium, type ChromiumUnderTest } from '../e2e/browsers/chromium.ts';
import { builds } from '../e2e/browsers/start-browser.ts';
import { reportOf } from '../fixtures/reports/filing/many.ts';
import { startSamplePortals } from '../fixtures/server/index.ts';
import type { BenchResult } from './bench-result.ts';
import { printTable } from './print-table.ts';

const COOKIES = 2000;
const FORMATS = ['JSON', 'CSV', 'XLSX', 'HTML', 'Markdown', 'ZIP'] as const;

/** Longest the page may be deaf while a file is made, in milliseconds: what a person takes for a hitch. */
const DEAF_MS = 500;

interface Figures {
  /** From the address to the first frame with the report in it. */
  readonly openMs: number;
  readonly exports: readonly { readonly format: string; readonly ms: number; readonly deafMs: number }[];
}

/** Opening a report of 2,000 cookies in the built extension, and making each file of it by a click. */
export async function benchReport(): Promise<BenchResult> {
  if (!existsSync(builds.chromium)) return { state: 'not-there', why: 'npm run build comes first' };
  const samples = await startSamplePortals();
  const browser = await startChromium({ port: samples.port, extension: builds.chromium, language: 'fr' });
  try {
    const figures = await measure(browser);
    console.log(`${COOKIES} cookies: report on screen after ${figures.openMs} ms`);
    printTable(
      ['file', 'ms', 'longest deaf ms'],
      figures.exports.map(({ format, ms, deafMs }) => [format, String(ms), String(deafMs)]),
    );
    const deaf = figures.exports.filter(({ deafMs }) => deafMs > DEAF_MS);
    for (const { format, deafMs } of deaf)
      console.log(`${format}: the page was deaf for ${deafMs} ms on this machine now`);
    return { state: 'measured', broken: [], figures };
  } finally {
    await browser.close();
    await samples.stop();
  }
}

/** The report lies in the history, brought in from a file; the page is loaded anew for each measure. */
async function measure(browser: ChromiumUnderTest): Promise<Figures> {
  const page = await browser.browser.newPage();
  const address = await keptReport(page, `chrome-extension://${browser.extension.id}/report.html`);
  await page.evaluateOnNewDocument(watchSource);
  const openMs: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await page.goto(address);
    const shown = await page.waitForFunction('window.shownAt', { timeout: 60_000 });
    openMs.push((await shown.jsonValue()) as number);
  }
  const exports: { format: string; ms: number; deafMs: number }[] = [];
  for (const format of FORMATS) exports.push({ format, ...((await page.evaluate(exportSource(format))) as Figure) });
  return { openMs: Math.round(Math.min(...openMs)), exports };
}

/** Brings the report in as a file and gives the address that it then has. */
async function keptReport(page: Page, history: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'temoin-bench-'));
  try {
    const file = join(folder, 'report.json');
    writeFileSync(file, exporters.json.render(reportOf(COOKIES), { maskIdentifiers: false }));
    await page.goto(history);
    const field = await page.waitForSelector('input[type="file"]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForFunction(
      `location.search !== '' && document.body.innerText.includes('Conservé dans l’historique')`,
      { timeout: 60_000 },
    );
    return page.url();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Figure = { readonly ms: number; readonly deafMs: number };

/** Notes the frame in which the report is there, in milliseconds since the address was asked for. */
const watchSource = `
  const look = () => {
    if (document.querySelector('[data-state="report"] main')) window.shownAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/** Clicks the button of a format, and gives the time to "File ready" and the longest time without an answer to a timer. */
const exportSource = (format: string): string => `(async () => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(${JSON.stringify(format)}));
  const started = performance.now();
  let last = started;
  let deafMs = 0;
  const ready = () => document.querySelector('output')?.textContent.startsWith('Fichier prêt');
  button.click();
  await new Promise((resolve) => setTimeout(resolve));
  while (!ready()) {
    await new Promise((resolve) => setTimeout(resolve));
    const now = performance.now();
    deafMs = Math.max(deafMs, now - last);
    last = now;
  }
  return { ms: Math.round(performance.now() - started), deafMs: Math.round(deafMs) };
})()`;
