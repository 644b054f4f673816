import { setTimeout as pause } from 'node:timers/promises';
import { startFirefox } from '../../e2e/browsers/firefox.ts';
import { builds } from '../../e2e/browsers/start-browser.ts';
import { tabNow } from '../../e2e/report/report-tab.ts';
import type { Looker } from './looker.ts';

/** Follows the theme at once: pages hear of the change as of the system's. */
const useTheme = `
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0]);
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const chrome = win.outerWidth - win.gBrowser.selectedBrowser.getBoundingClientRect().width;
  win.resizeTo(arguments[1] + chrome, 1000);
`;

const stripOfPage = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const { currentWindowGlobal } = win.gBrowser.selectedBrowser.browsingContext;
  const rect = new win.DOMRect(0, arguments[0], arguments[1], arguments[2]);
  const bitmap = await currentWindowGlobal.drawSnapshot(rect, 1, 'rgb(255,255,255)');
  const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width; canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

/** Firefox as the browser tests drive it; \`npm run build:firefox\` comes first, as they do not start without an add-on. */
export async function firefoxLooker(port: number): Promise<Looker> {
  const firefox = await startFirefox({ port, extension: builds.firefox });
  const { marionette } = firefox;
  const tab = await tabNow(firefox, '');
  return {
    name: 'firefox',
    open: async (url, { theme, width }) => {
      await marionette.run('chrome', useTheme, [theme === 'dark' ? 0 : 1, width]);
      await marionette.send('WebDriver:Navigate', { url });
      await tab.waitFor(`document.querySelector('main')`, 'the page');
      await pause(200);
    },
    evaluate: tab.evaluate,
    faults: tab.violations,
    strip: async (top, height) => {
      const width = await tab.evaluate<number>('document.documentElement.clientWidth');
      return Buffer.from(await marionette.run<string>('chrome', stripOfPage, [top, width, height]), 'base64');
    },
    pdf: async () => {
      const { value } = (await marionette.send('WebDriver:Print', {
        page: { width: 21, height: 29.7 },
        margin: { top: 1.7, right: 1.5, bottom: 1.9, left: 1.5 },
        shrinkToFit: false,
      })) as { readonly value: string };
      return Buffer.from(value, 'base64');
    },
    close: firefox.close,
  };
}
