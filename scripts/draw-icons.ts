/**
 * Draws public/icon/*.png from the two drawings beside them, with Chromium; run it after changing a drawing.
 *
 *   node scripts/draw-icons.ts
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';

const folder = join(import.meta.dirname, '../public/icon');
/** At 16 pixels only the simpler drawing can be read. */
const sizes = [
  [16, 'mark-small.svg'],
  [32, 'mark.svg'],
  [48, 'mark.svg'],
  [96, 'mark.svg'],
  [128, 'mark.svg'],
] as const;

const browser = await launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [size, drawing] of sizes) {
    await page.setViewport({ width: size, height: size });
    const svg = await readFile(join(folder, drawing), 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block; inline-size: ${size}px }</style>${svg}`);
    await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
