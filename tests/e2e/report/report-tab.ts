import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest, OpenPopup } from '../browsers/browser-under-test.ts';
import type { ChromiumUnderTest } from '../browsers/chromium.ts';
import type { FirefoxUnderTest } from '../browsers/firefox.ts';
import { openPopup } from '../browsers/open-popup.ts';
import { firefoxTab } from './firefox-tab.ts';
import type { OpenTab } from './open-tab.ts';

/** The report page that a click in the popup opens. */
export async function reportTab(browser: BrowserUnderTest, popup: OpenPopup): Promise<OpenTab> {
  await popup.click('button', 'Ouvrir le rapport');
  const tab = await tabNow(browser, '/report.html');
  await tab.waitFor(`document.querySelector('[data-state="report"] main')`, 'the report');
  await openMenu(tab);
  return tab;
}

/** Opens the menu in which the formats stand; its opener says "Export" in every language. */
export async function openMenu(tab: OpenTab): Promise<void> {
  await tab.evaluate(`(() => {
    const opener = [...document.querySelectorAll('summary')].find(({ textContent }) => textContent.includes('Export'));
    if (opener && !opener.parentElement.open) opener.click();
  })()`);
}

/** The tab in front whose address contains a text. */
export async function tabNow(browser: BrowserUnderTest, address: string): Promise<OpenTab> {
  return browser.name === 'firefox'
    ? firefoxTab(browser as FirefoxUnderTest, address)
    : chromiumTab(browser as ChromiumUnderTest, address);
}

async function chromiumTab({ browser }: ChromiumUnderTest, address: string): Promise<OpenTab> {
  const target = await browser.waitForTarget((candidate) => candidate.url().includes(address), { timeout: 30_000 });
  const page = await target.asPage();
  await page.bringToFront();
  const tab = openPopup({
    evaluate: async (expression) => page.evaluate(expression) as never,
    pressMouseAt: async ({ x, y }) => page.mouse.click(x, y),
    screenshot: async (file) => void (await page.screenshot({ path: file, fullPage: true })),
    isOpen: async () => browser.targets().includes(target),
    close: async () => page.close(),
  });
  return {
    ...tab,
    reload: async () => void (await page.reload()),
    goTo: async (url) => void (await page.goto(url)),
    pdf: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true })),
    press: async (key) => {
      if (key === 'Shift+Tab') {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        return page.keyboard.up('Shift');
      }
      return page.keyboard.press(key === ' ' ? 'Space' : key);
    },
    type: async (text) => page.keyboard.type(text),
    errorsWhile: async (act) => chromiumErrors(page, act),
  };
}

async function chromiumErrors(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const lines: string[] = [];
  session.on('Log.entryAdded', ({ entry }) => lines.push(entry.text));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    lines.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('file:')) lines.push(`request ${request.url}`);
  });
  session.on('Page.javascriptDialogOpening', ({ message }) => lines.push(`dialog ${message}`));
  for (const domain of ['Log.enable', 'Runtime.enable', 'Network.enable', 'Page.enable'] as const)
    await session.send(domain);
  await act();
  await session.detach();
  return lines;
}
