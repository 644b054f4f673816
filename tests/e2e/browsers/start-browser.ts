import type { BrowserName, BrowserUnderTest, StartOptions } from './browser-under-test.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';

/** Which browser this run of the tests is about; see vitest.e2e.config.ts. */
export const browserName: BrowserName = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Where `npm run build` and `npm run build:firefox` put the extension. */
export const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Starts the browser of this run, with the extension as built unless another folder is named. */
export async function startBrowser(
  options: Omit<StartOptions, 'extension'> & { readonly extension?: string },
): Promise<BrowserUnderTest> {
  const start = browserName === 'firefox' ? startFirefox : startChromium;
  return start({ extension: builds[browserName], ...options });
}

/** Starts a browser for `use` and closes it whatever happens. */
export async function withBrowser(
  options: Parameters<typeof startBrowser>[0],
  use: (browser: BrowserUnderTest) => Promise<void>,
): Promise<void> {
  const browser = await startBrowser(options);
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}
