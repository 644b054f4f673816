import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest, OpenPopup } from '../browsers/browser-under-test.ts';
import type { ChromiumUnderTest } from '../browsers/chromium.ts';
import type { FirefoxUnderTest } from '../browsers/firefox.ts';
import { evaluateInBrowser, pressMouse } from '../browsers/firefox-popup.ts';
import { openPopup } from '../browsers/open-popup.ts';
import { until } from '../browsers/until.ts';

/** A whole tab, driven as the popup is: the report page, or a file that was exported. */
export interface OpenTab extends OpenPopup {
  readonly reload: () => Promise<void>;
  /** Goes to another address in the same tab. */
  readonly goTo: (url: string) => Promise<void>;
  /** A real key, pressed and let go; the page has heard it when the promise is kept. */
  readonly press: (key: Key) => Promise<void>;
  /** Text as it is typed, a key a character. */
  readonly type: (text: string) => Promise<void>;
  /** Errors and warnings that the browser writes of the page while `act` works. */
  readonly errorsWhile: (act: () => Promise<void>) => Promise<readonly string[]>;
}

export type Key =
  | 'Tab'
  | 'Shift+Tab'
  | 'Enter'
  | ' '
  | 'Escape'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'End'
  | 'Home';

/** The report page that a click in the popup opens. */
export async function reportTab(browser: BrowserUnderTest, popup: OpenPopup): Promise<OpenTab> {
  await popup.click('button', 'Ouvrir le rapport');
  const tab = await tabNow(browser, '/report.html');
  await tab.waitFor(`document.querySelector('[data-state="report"] main')`, 'the report');
  return tab;
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

/** The tab in front, of whatever kind: a page of an extension has no address that Marionette's own commands may open. */
const tabBrowser = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const browser = win.gBrowser.selectedBrowser;
`;

async function firefoxTab({ marionette }: FirefoxUnderTest, address: string): Promise<OpenTab> {
  const at = async (part: string): Promise<true> =>
    until(`a tab at ${part}`, async () =>
      marionette.run<true | null>(
        'chrome',
        `${tabBrowser} return browser.currentURI.spec.includes(arguments[0]) && !win.gBrowser.selectedTab.hasAttribute('busy') ? true : null;`,
        [part],
      ),
    );
  await at(address);
  const evaluate = async <T>(expression: string): Promise<T> =>
    JSON.parse(await marionette.run<string>('chrome', `${tabBrowser} ${evaluateInBrowser}`, [expression])) as T;
  /** Presses keys together. Keys go to the page on another way than questions: the page itself says when it has heard one. */
  const pressKeys = async (keys: readonly string[]): Promise<void> => {
    await evaluate(hearKeys);
    await marionette.run('chrome', `${tabBrowser} ${pressTogether}`, [keys]);
    // A key by which the focus leaves the page is let go elsewhere.
    await until('the key', async () => (await evaluate<boolean>('window.keyHeard')) || null, 400).catch(() => null);
  };
  const tab = openPopup({
    evaluate,
    isOpen: async () => true,
    close: async () => marionette.run('chrome', `${tabBrowser} win.gBrowser.removeTab(win.gBrowser.selectedTab);`),
    pressMouseAt: async ({ x, y }) =>
      marionette.run(
        'chrome',
        `${tabBrowser}
         const box = browser.getBoundingClientRect();
         ${pressMouse('box.x + arguments[0]', 'box.y + arguments[1]')}`,
        [x, y],
      ),
    screenshot: async (file) => {
      const data = await marionette.run<string>('chrome', firefoxPicture);
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  });
  return {
    ...tab,
    reload: async () => {
      await marionette.run('chrome', `${tabBrowser} browser.reload();`);
      await at(address);
    },
    goTo: async (url) => {
      await marionette.run(
        'chrome',
        `${tabBrowser} browser.loadURI(Services.io.newURI(arguments[0]), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
        [url],
      );
      await at(url);
    },
    press: async (key) => {
      const [name, ...modifiers] = key.split('+').toReversed();
      await pressKeys([...modifiers, name ?? key]);
    },
    type: async (text) => {
      for (const character of text) await pressKeys([character]);
    },
    errorsWhile: async (act) => {
      await marionette.run('chrome', 'Services.console.reset();');
      await act();
      return marionette.run<readonly string[]>('chrome', consoleOfFiles);
    },
  };
}

const hearKeys = `(() => {
  if (window.keyHeard === undefined) addEventListener('keyup', () => { window.keyHeard = true; }, true);
  window.keyHeard = false;
  return true;
})()`;

/** Trusted key events of the window, which go where the focus is. */
const pressTogether = `
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  tip.beginInputTransactionForTests(win);
  const codes = { ' ': 'Space', Shift: 'ShiftLeft' };
  const events = arguments[0].map((key) => new win.KeyboardEvent('', { key, code: codes[key] ?? (key.length > 1 ? key : '') }));
  for (const event of events) tip.keydown(event);
  for (const event of events.toReversed()) tip.keyup(event);
`;

/** What the console says of a page from the disk. */
const consoleOfFiles = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('file:'))
    .map(({ errorMessage }) => errorMessage);
`;

/** A picture of the whole document, however long (a canvas holds 32,767 pixels a side). */
const firefoxPicture = `
  ${tabBrowser}
  const actor = browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const size = await actor.executeScript(
    'return [document.documentElement.scrollWidth, document.documentElement.scrollHeight]', [],
    { sandboxName: null, newSandbox: false, timeout: 60000, async: false });
  const rect = new win.DOMRect(0, 0, size[0], Math.min(size[1], 30000));
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(rect, 1, 'rgb(255,255,255)');
  const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width; canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;
