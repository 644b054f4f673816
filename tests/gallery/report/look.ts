/**
 * Looks at every state of the report page and at exported HTML in real Chromium: pictures, PDF, axe with contrast on.
 *
 *   node tests/gallery/report/look.ts FOLDER [name-contains]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { exporters } from '../../../lib/index.ts';
import { views } from './views.ts';

const [folder = 'gallery-output', wanted = ''] = process.argv.slice(2);
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const server = await createServer({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'warn',
  server: { port: 0, fs: { allow: [join(import.meta.dirname, '../../..')] } },
  oxc: { jsx: { runtime: 'automatic' } },
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
let faults = 0;

/** axe runs by the debugger, so that the file's own policy stays in force for the page. */
async function violations(page: Page): Promise<readonly string[]> {
  const source = await (await import('node:fs/promises')).readFile(axePath, 'utf8');
  await page.evaluate(source);
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as typeof import('axe-core');
    const result = await axe.run(document, { resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' ')}`);
  });
}

async function look(page: Page, url: string, file: string, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.waitForSelector('main');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const found = [...(await violations(page)), ...(wide ? ['wider than the window'] : [])];
  // What is far from the window is not laid out: the window is made as high as the page, and back.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: 1100, height: Math.min(height, 16_000) });
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
  await page.setViewport({ width: 1100, height: 900 });
  for (const line of found) console.error(`${file}: ${line}`);
  faults += found.length;
}

try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    faults += 1;
    console.error('page error', error);
  });
  await page.setViewport({ width: 1100, height: 900 });
  for (const [name, make] of Object.entries(views).filter(([each]) => each.includes(wanted))) {
    for (const language of ['fr', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await look(page, `${base}?view=${name}&lang=${language}`, `${name}.${language}.${theme}`, theme);
      }
      await page.pdf({ path: join(folder, `${name}.${language}.pdf`), preferCSSPageSize: true });
      const view = make();
      if (view.state !== 'report') continue;
      const file = join(folder, `${name}.${language}.export.html`);
      await writeFile(file, await exporters.html.render(view.report, { language }));
      await look(page, pathToFileURL(file).href, `${name}.${language}.export`, 'light');
      await page.pdf({ path: join(folder, `${name}.${language}.export.pdf`), preferCSSPageSize: true });
    }
  }
  console.log(`${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}
