import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  launch as launchBrowser,
  TargetType,
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import { ensureBrowsers } from '../../../scripts/browsers/ensure-browsers.ts';
import type { BrowserUnderTest, HeldCookie, OpenPopup, StartOptions } from './browser-under-test.ts';
import { writeChromiumProfile } from './chromium-profile.ts';
import { answerChromiumPrompt } from './chromium-prompt.ts';
import { startDisplay, type Display } from './display.ts';
import { storageExpression } from './extension-storage.ts';
import { openPopup } from './open-popup.ts';
import { savedAfter } from './saved-file.ts';
import { patience, until } from './until.ts';

/** Chromium and what only it can do. */
export interface ChromiumUnderTest extends BrowserUnderTest {
  readonly name: 'chromium';
  readonly browser: Browser;
  readonly page: () => Page;
  readonly extension: Extension;
}

const quietFlags = [
  '--no-sandbox',
  '--ignore-certificate-errors',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,DialMediaRouteProvider,InterestFeedContentSuggestions,PasswordLeakDetection',
];

/** Starts Chromium on a fresh profile. Every host resolves to the samples, whatever its name; nothing goes outside. */
export async function startChromium(options: StartOptions): Promise<ChromiumUnderTest> {
  const { chromium } = ensureBrowsers(['chromium'], (line) => console.log(line));
  const display =
    options.window === true && options.visible !== true ? await startDisplay(options.sharp === true ? 2 : 1) : null;
  const profile = writeChromiumProfile(options);
  const browser = await launch(chromium, options, display, profile);
  const downloads = mkdtempSync(join(tmpdir(), 'temoin-downloads-'));
  await (
    await browser.target().createCDPSession()
  ).send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const extension = await until('the extension', async () => loaded(browser, options.extension));
  const first = (await browser.pages())[0] ?? (await browser.newPage());
  let current = first;
  const inExtension = async <T>(expression: string): Promise<T> =>
    evaluateInExtension<T>(browser, extension, expression);
  const setting = async (change: Readonly<Record<string, unknown>>): Promise<void> =>
    configure(browser, extension.id, change);
  if (options.language !== undefined)
    await inExtension(`chrome.storage.local.set({ language: '${options.language}' })`);

  const popupShown = async (milliseconds: number): Promise<OpenPopup> => {
    const target = await browser.waitForTarget((candidate) => isPopup(candidate, extension), { timeout: milliseconds });
    return popupOf(browser, target, await target.asPage(), options.dark === true);
  };
  const clickToolbar = async (): Promise<OpenPopup> => {
    const left = browser.targets().filter((candidate) => isPopup(candidate, extension));
    for (const target of left) await (await target.asPage()).close();
    await until('the last popup to close', async () =>
      browser.targets().some((target) => isPopup(target, extension)) ? null : true,
    );
    await current.bringToFront();
    await extension.triggerAction(current);
    return popupShown(patience);
  };
  return {
    name: 'chromium',
    version: await browser.version(),
    browser,
    page: () => current,
    extension,
    open: async (url) => {
      await current.bringToFront();
      await current.goto(url, { waitUntil: 'load', timeout: patience });
    },
    waitFor: async (selector) => void (await current.waitForSelector(selector, { timeout: patience })),
    click: async (selector) => current.click(selector),
    fill: async (selector, text) => current.locator(selector).fill(text),
    evaluate: async (expression) => current.evaluate(expression) as never,
    usePrivateWindow: async () => {
      const arrived = browser.waitForTarget(
        (target) => target.type() === TargetType.PAGE && target.url() === 'about:blank#private',
        { timeout: patience },
      );
      await inExtension(`chrome.windows.create({ incognito: true, url: 'about:blank#private' }).then(() => true)`);
      const page = await (await arrived).page();
      if (page === null) throw new Error('the private window has no page');
      current = page;
    },
    useFirstTab: async () => {
      current = first;
      await first.bringToFront();
    },
    clickToolbar,
    // Where Chromium refuses to open the popup again (its window is not in front), the badge calls for a click.
    popupNow: async () => popupShown(10_000).catch(clickToolbar),
    answerPrompt: async (answer) => {
      if (options.visible === true) {
        console.log(`Chromium asks for a permission: please ${answer} it.`);
        await until(
          'the answer to the prompt',
          async () => (browser.targets().some((target) => isPopup(target, extension)) ? true : null),
          180_000,
        );
        return;
      }
      if (display === null) throw new Error('a permission prompt needs a window: start with { window: true }');
      await answerChromiumPrompt(display, answer, {
        popupIsGone: async () => !browser.targets().some((target) => isPopup(target, extension)),
        grants: async () => inExtension<number>('chrome.permissions.getAll().then(({ origins }) => origins.length)'),
      });
    },
    windowPicture: async (file) => {
      display?.picture(file);
      return display === null ? null : file;
    },
    withdrawInstallHosts: async () => setting({ hostAccess: 'ON_CLICK' }),
    killBackground: async () => {
      const target = await browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER, {
        timeout: patience,
      });
      await (await target.worker())?.close();
      await until('the worker to end', async () => (browser.targets().includes(target) ? null : true));
    },
    evaluateInExtension: inExtension,
    storage: async () => inExtension<string>(storageExpression),
    cookies: async () => heldCookies(await current.createCDPSession()),
    saved: async (act) => savedAfter(downloads, act),
    close: async () => {
      await browser.close();
      display?.stop();
      for (const folder of [downloads, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium now and then fails to start on a loaded machine: the start, and only the start, is tried again. */
async function launch(
  executablePath: string,
  options: StartOptions,
  display: Display | null,
  userDataDir: string,
): Promise<Browser> {
  const headless = options.window !== true && options.visible !== true;
  const start = async (): Promise<Browser> =>
    launchBrowser({
      executablePath,
      userDataDir,
      headless,
      enableExtensions: [options.extension, ...(options.beside ?? [])],
      extensionsEnabledInIncognito: options.privateWindows === undefined ? [options.extension] : [],
      defaultViewport: null,
      timeout: 60_000,
      protocolTimeout: 120_000,
      env: { ...process.env, ...(display === null ? {} : { DISPLAY: display.name }) },
      args: [
        ...quietFlags,
        `--host-resolver-rules=MAP *:443 127.0.0.1:${options.port},MAP *:80 ~NOTFOUND`,
        '--window-position=0,0',
        '--window-size=1280,1000',
        ...(options.sharp === true ? ['--force-device-scale-factor=2'] : []),
        ...(options.dark === true ? ['--force-dark-mode'] : []),
      ],
    });
  return start().catch(start);
}

/** Another extension may stand beside the one under test, and may be listed first. */
async function loaded(browser: Browser, folder: string): Promise<Extension | null> {
  return [...(await browser.extensions()).values()].find(({ path }) => resolve(path) === resolve(folder)) ?? null;
}

const isPopup = (target: Target, extension: Extension): boolean =>
  target.url().startsWith(`chrome-extension://${extension.id}/popup.html`);

/** In the worker where it is awake, else in a page of the extension that runs none of its code: its manifest. */
async function evaluateInExtension<T>(browser: Browser, { id }: Extension, expression: string): Promise<T> {
  const worker = await workerNow(browser, id)?.worker();
  if (worker) return (await worker.evaluate(expression)) as T;
  const page = await browser.newPage({ background: true });
  try {
    await page.goto(`chrome-extension://${id}/manifest.json`);
    return (await page.evaluate(expression)) as T;
  } finally {
    await page.close();
  }
}

const workerNow = (browser: Browser, id: string): Target | undefined =>
  browser
    .targets()
    .find(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(`chrome-extension://${id}/`),
    );

interface DeveloperPrivate {
  readonly updateExtensionConfiguration: (settings: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** Does what the switches of chrome://extensions do. */
async function configure(
  browser: Browser,
  extensionId: string,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(
      async (settings) => {
        const { chrome: api } = globalThis as unknown as {
          readonly chrome: { readonly developerPrivate: DeveloperPrivate };
        };
        await api.developerPrivate.updateExtensionConfiguration(settings);
      },
      { extensionId, ...change },
    );
  } finally {
    await page.close();
  }
}

async function popupOf(browser: Browser, target: Target, page: Page, dark: boolean): Promise<OpenPopup> {
  const session = await page.createCDPSession();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  return openPopup({
    evaluate: async (expression) => page.evaluate(expression) as never,
    pressMouseAt: async ({ x, y }) => {
      // The popup may close under the mouse: a permission prompt does that.
      await page.mouse.click(x, y).catch((error: unknown) => {
        if (browser.targets().includes(target)) throw error;
      });
    },
    // A popup takes no emulated size or scale: it is drawn as the whole browser is (see `sharp`).
    screenshot: async (file) => {
      const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    isOpen: async () => browser.targets().includes(target),
    close: async () => page.close(),
  });
}

async function heldCookies(session: CDPSession): Promise<readonly HeldCookie[]> {
  const { cookies } = await session.send('Network.getAllCookies');
  await session.detach();
  return cookies.map(heldCookie);
}

const heldCookie = (cookie: Protocol.Network.Cookie): HeldCookie => ({
  name: cookie.name,
  domain: cookie.domain.replace(/^\./, ''),
  hostOnly: !cookie.domain.startsWith('.'),
  path: cookie.path,
  secure: cookie.secure,
  httpOnly: cookie.httpOnly,
  sameSite: cookie.sameSite === undefined ? 'unspecified' : (cookie.sameSite.toLowerCase() as HeldCookie['sameSite']),
  expires: cookie.session ? null : cookie.expires,
  partition: cookie.partitionKey?.topLevelSite ?? null,
});
