/**
 * Looks at every state of the popup in real Chromium: a picture of each, axe with contrast on, nothing wider than the popup.
 *
 *   node tests/gallery/look.ts FOLDER [name-contains[,name-contains]]
 */
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';

const [folder = 'gallery-output', wanted = ''] = process.argv.slice(2);
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const outDir = resolve(folder, 'site');
const config = {
  root: join(import.meta.dirname),
  configFile: false,
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  preview: { port: 0 },
} as const;

interface Look {
  readonly name: string;
  readonly language: string;
  readonly theme: string;
  /** Every details open, and the whole list in one tall picture. */
  readonly unrolled: boolean;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as typeof import('axe-core');
    const result = await axe.run(document, { resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' ')}`);
  });
}

/** What sticks out of the popup at the right, words for listeners aside. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[data-state] *', (all) =>
    all
      .filter((one) => one.getBoundingClientRect().right > 480.5 && one.checkVisibility())
      .map((one) => `sticks out: ${one.outerHTML.slice(0, 120)}`)
      .slice(0, 3),
  );

async function unroll(page: Page): Promise<void> {
  await page.addStyleTag({
    content: '[data-state] { max-block-size: none !important } * { content-visibility: visible !important }',
  });
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}

async function look(page: Page, { name, language, theme, unrolled }: Look): Promise<number> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(`${base}?view=${name}&lang=${language}`, { waitUntil: 'load' });
  await page.waitForSelector('[data-state]');
  if (unrolled) await unroll(page);
  const file = `${name}.${language}.${theme}${unrolled ? '.unrolled' : ''}`;
  const found = [...(await violations(page)), ...(await sticksOut(page))];
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: unrolled });
  for (const line of found) console.error(`${file}: ${line}`);
  return found.length;
}

function looksAt(name: string): readonly Look[] {
  const each = ['fr', 'en'].flatMap((language) =>
    ['light', 'dark'].map((theme) => ({ name, language, theme, unrolled: false })),
  );
  return [...each, { name, language: 'fr', theme: 'light', unrolled: true }];
}

await mkdir(folder, { recursive: true });
await build(config);
const server = await preview(config);
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error('page error', error));
  await page.setViewport({ width: 480, height: 600 });
  await page.goto(base, { waitUntil: 'load' });
  const names = await page.$$eval('li', (items) => items.map((item) => item.textContent?.split(':')[0] ?? ''));
  const looks = names.filter((name) => wanted.split(',').some((part) => name.includes(part))).flatMap(looksAt);
  let faults = 0;
  for (const one of looks) faults += await look(page, one);
  console.log(`${looks.length} looks, ${faults} faults`);
  process.exitCode = faults > 0 || looks.length === 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}
