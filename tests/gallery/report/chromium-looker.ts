import { launch } from 'puppeteer-core';
import { axeExpression, axeIsThere, violationsExpression } from '../../e2e/browsers/find-control.ts';
import { stripHeight, type Looker } from './looker.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export async function chromiumLooker(): Promise<Looker> {
  const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page error: ${String(error)}`));
  return {
    name: 'chromium',
    open: async (url, { theme, width }) => {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.goto(url, { waitUntil: 'load' });
      await page.waitForSelector('main');
    },
    evaluate: async (expression) => page.evaluate(expression) as never,
    faults: async () => {
      // axe runs by the debugger, so that the file's own policy stays in force for the page.
      if ((await page.evaluate(axeIsThere)) !== true) await page.evaluate(axeExpression);
      return [...complaints.splice(0), ...((await page.evaluate(violationsExpression)) as readonly string[])];
    },
    strip: async (top, height) => {
      // Several times as fast as a picture of what lies beyond the window; what would stick to its top stays where it is.
      await page.setViewport({ width: page.viewport()?.width ?? 0, height: stripHeight });
      await page.evaluate(unstick);
      await page.evaluate(`scrollTo(0, ${top})`);
      const { width } = page.viewport() ?? { width: 0 };
      return Buffer.from(
        await page.screenshot({ clip: { x: 0, y: top, width, height }, captureBeyondViewport: false }),
      );
    },
    pdf: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true })),
    close: async () => browser.close(),
  };
}

const unstick = `for (const one of document.querySelectorAll('section')) {
  if (getComputedStyle(one).position === 'sticky') one.style.position = 'static';
}`;
