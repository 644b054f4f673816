/**
 * Looks at every state of the popup in real Chromium: a picture of each, and axe with contrast on.
 *
 *   node tests/gallery/look.ts FOLDER [name-contains]
 */
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { createServer } from 'vite';

const [folder = 'gallery-output', wanted = ''] = process.argv.slice(2);
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The strict policy of the extension's pages, but for what the development server itself injects. */
const server = await createServer({
  root: join(import.meta.dirname),
  configFile: false,
  logLevel: 'warn',
  server: { port: 0, fs: { allow: [join(import.meta.dirname, '../..')] } },
  oxc: { jsx: { runtime: 'automatic' } },
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await launch({ executablePath, args: ['--no-sandbox'] });

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as typeof import('axe-core');
    const result = await axe.run(document, { resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' ')}`);
  });
}

async function look(page: Page, name: string, language: string, theme: string, opened: boolean): Promise<number> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(`${base}?view=${name}&lang=${language}`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('[data-state]');
  if (opened) await page.$$eval('details', (all) => all.forEach((one) => one.setAttribute('open', '')));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const found = [...(await violations(page)), ...(wide ? ['wider than the popup'] : [])];
  const file = `${name}.${language}.${theme}${opened ? '.open' : ''}`;
  await page.screenshot({ path: join(folder, `${file}.png`) });
  for (const line of found) console.error(`${file}: ${line}`);
  return found.length;
}

try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error('page error', error));
  page.on('console', (message) => message.type() === 'error' && console.error('console', message.text()));
  await page.setViewport({ width: 480, height: 600, deviceScaleFactor: 2 });
  await page.goto(base, { waitUntil: 'networkidle0' });
  const names = await page.$$eval('li', (items) => items.map((item) => item.textContent?.split(':')[0] ?? ''));
  let looked = 0;
  let faults = 0;
  for (const name of names.filter((candidate) => candidate.includes(wanted))) {
    for (const language of ['fr', 'en']) {
      for (const theme of ['light', 'dark']) {
        faults += await look(page, name, language, theme, false);
        looked += 1;
      }
    }
    faults += await look(page, name, 'fr', 'light', true);
    looked += 1;
  }
  console.log(`${looked} looks, ${faults} faults`);
  process.exitCode = faults > 0 || looked === 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}
