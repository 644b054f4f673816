import { writeFileSync } from 'node:fs';
import type { OpenPopup } from './browser-under-test.ts';
import type { Marionette } from './marionette.ts';
import { openPopup } from './open-popup.ts';
import { until } from './until.ts';

/** The popup's own `browser` element, inside a panel of the window in front. */
const popupBrowser = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = win.document.querySelector('.webextension-popup-browser');
`;

/**
 * A body for chrome context that evaluates its first argument, an expression, in `browser`'s document and returns JSON
 * text. Marionette's own actor is in every document, those of extensions included.
 */
export const evaluateInBrowser = `
  const actor = browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const options = { sandboxName: null, newSandbox: false, timeout: 60000, async: false };
  return actor.executeScript(
    'return (async () => JSON.stringify(await (' + arguments[0] + ') ?? null))()', [], options);
`;

/** Waits for the popup of the window in front, and gives it. */
export async function firefoxPopup(marionette: Marionette): Promise<OpenPopup> {
  const evaluate = async <T>(expression: string): Promise<T> =>
    JSON.parse(
      await marionette.run<string>('chrome', `${popupBrowser} const browser = popup; ${evaluateInBrowser}`, [
        expression,
      ]),
    ) as T;
  await until('the popup', async () => ((await evaluate<boolean>(`document.readyState === 'complete'`)) ? true : null));
  return openPopup({
    evaluate,
    isOpen: async () => marionette.run<boolean>('chrome', `${popupBrowser} return popup !== null`),
    close: async () => closeFirefoxPopup(marionette),
    pressMouseAt: async ({ x, y }) =>
      marionette.run(
        'chrome',
        `${popupBrowser}
         const box = popup.getBoundingClientRect();
         ${pressMouse('box.x + arguments[0]', 'box.y + arguments[1]')}`,
        [x, y],
      ),
    screenshot: async (file) => {
      const data = await marionette.run<string>(
        'chrome',
        `${popupBrowser}
         const { width, height } = popup.getBoundingClientRect();
         const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'rgb(255,255,255)');
         const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
         canvas.width = bitmap.width; canvas.height = bitmap.height;
         canvas.getContext('2d').drawImage(bitmap, 0, 0);
         return canvas.toDataURL('image/png').split(',')[1];`,
      );
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  });
}

/** Trusted mouse events of `win`, which go where the eye sees the spot, panels included. */
export const pressMouse = (x: string, y: string): string => `
  const spot = [${x}, ${y}];
  win.synthesizeMouseEvent('mousemove', ...spot, {}, {});
  win.synthesizeMouseEvent('mousedown', ...spot, { button: 0, buttons: 1, clickCount: 1 }, {});
  win.synthesizeMouseEvent('mouseup', ...spot, { button: 0, clickCount: 1 }, {});
`;

export async function closeFirefoxPopup(marionette: Marionette): Promise<void> {
  await marionette.run('chrome', `${popupBrowser} popup?.closest('panel')?.hidePopup();`);
  await until('the popup to close', async () =>
    marionette.run<true | null>('chrome', `${popupBrowser} return popup === null ? true : null;`),
  );
}
