import { writeFileSync } from 'node:fs';
import type { FirefoxUnderTest } from '../browsers/firefox.ts';
import { evaluateInBrowser, pressMouse } from '../browsers/firefox-popup.ts';
import { openPopup } from '../browsers/open-popup.ts';
import { until } from '../browsers/until.ts';
import type { OpenTab } from './open-tab.ts';

/** The tab in front, of whatever kind: a page of an extension has no address that Marionette's own commands may open. */
const tabBrowser = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const browser = win.gBrowser.selectedBrowser;
`;

/** The tab in front of Firefox, as soon as its address contains a text and it has loaded. */
export async function firefoxTab({ marionette }: FirefoxUnderTest, address: string): Promise<OpenTab> {
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
  /** Does what brings another document, and waits for it: the one before can still be asked for a while. */
  const change = async (toWhat: string, act: () => Promise<unknown>): Promise<void> => {
    const before = await evaluate<number>('performance.timeOrigin');
    await act();
    await until(
      `another document at ${toWhat}`,
      async () =>
        (await evaluate<boolean>(`performance.timeOrigin !== ${before} && document.readyState === 'complete'`)) || null,
    );
    await at(toWhat);
  };
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
    reload: async () => change(address, async () => marionette.run('chrome', `${tabBrowser} browser.reload();`)),
    goTo: async (url) =>
      change(url, async () =>
        marionette.run(
          'chrome',
          `${tabBrowser} browser.loadURI(Services.io.newURI(arguments[0]), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
          [url],
        ),
      ),
    pdf: async () => null,
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
