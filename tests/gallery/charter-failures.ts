/**
 * Pictures of what the popup says of each charter that cannot be had or read, in French and English, from a real browser.
 * `npm run build` (or `build:firefox`) first.
 *
 *   [BROWSER=firefox] node tests/gallery/charter-failures.ts FOLDER [id-contains]
 */
import { join } from 'node:path';
import { auditByClick, follow, marksOf } from '../e2e/audit-by-click.ts';
import type { BrowserUnderTest } from '../e2e/browsers/browser-under-test.ts';
import { browserName, withBrowser } from '../e2e/browsers/start-browser.ts';
import { withGrantedHosts } from '../e2e/with-granted-hosts.ts';
import { variantPortals, type SamplePortal } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals } from '../fixtures/server/index.ts';

const [folder = 'gallery-output', wanted = ''] = process.argv.slice(2);

/** Portals of which the first visit reads no charter that declares cookies by name, and those whose charter is odd. */
const isTroubled = ({ id, kind, expected: [first] }: SamplePortal): boolean =>
  kind === 'portal' && (first?.charter.content !== 'declares-cookies' || id === 'charte-mauvais-codage');

const portals = variantPortals.filter((portal) => isTroubled(portal) && portal.id.includes(wanted));

async function picture(browser: BrowserUnderTest, portal: SamplePortal, language: string): Promise<void> {
  await follow(browser, instructionsFor('visit', portal));
  const popup = await auditByClick(browser);
  const file = join(folder, `${portal.id}.${language}.${browserName}.png`);
  await popup.screenshot(file);
  const { charter } = await marksOf(popup);
  const cookies = await popup.evaluate<number>(`document.querySelectorAll('[data-verdict]').length`);
  const wide = await popup.evaluate<boolean>(`document.documentElement.scrollWidth > innerWidth`);
  console.log(`${file}: charter ${charter ?? '?'}, ${cookies} verdicts shown${wide ? ', TOO WIDE' : ''}`);
  const found = await popup.violations();
  for (const line of found) console.error(`${file}: ${line}`);
  if (wide || found.length > 0) process.exitCode = 1;
  await popup.close();
}

const samples = await startSamplePortals();
using extension = withGrantedHosts([...portals.flatMap(({ hosts }) => hosts), 'exemple.test']);
try {
  for (const language of ['fr', 'en'] as const) {
    await withBrowser(
      { port: samples.port, extension: extension.folder, language, window: true, sharp: true },
      async (browser) => {
        for (const portal of portals) await picture(browser, portal, language);
      },
    );
  }
} finally {
  await samples.stop();
}
if (portals.length === 0) process.exitCode = 1;
