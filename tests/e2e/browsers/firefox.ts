import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBrowsers } from '../../../scripts/browsers/ensure-browsers.ts';
import type { BrowserUnderTest, HeldCookie, StartOptions } from './browser-under-test.ts';
import { storageExpression } from './extension-storage.ts';
import { closeFirefoxPopup, evaluateInBrowser, firefoxPopup, pressMouse } from './firefox-popup.ts';
import { writeFirefoxProfile, type FirefoxProfile } from './firefox-profile.ts';
import { killAtExit } from './kill-at-exit.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { savedAfter } from './saved-file.ts';
import { patience, until } from './until.ts';

/** Any fixed identifier: it makes the extension's address known beforehand. */
const uuid = '7e301a00-0000-4000-8000-000000000001';

/** Firefox and what only it can do. */
export interface FirefoxUnderTest extends BrowserUnderTest {
  readonly name: 'firefox';
  readonly marionette: Marionette;
  /** From now on the current tab is one of a container. */
  readonly useContainer: () => Promise<void>;
}

/** Starts Firefox on a fresh profile. Its prompts can be answered without a screen. */
export async function startFirefox(options: StartOptions): Promise<FirefoxUnderTest> {
  const { firefox } = ensureBrowsers(['firefox'], (line) => console.log(line));
  const id = geckoId(options.extension);
  const launched = await launch(firefox, options, id).catch(async () => launch(firefox, options, id));
  try {
    return await drive(launched, options, id);
  } catch (error) {
    await close(launched);
    throw error;
  }
}

async function drive(launched: Launched, options: StartOptions, id: string): Promise<FirefoxUnderTest> {
  const { marionette, profile, version } = launched;
  const allowPrivateBrowsing = options.privateWindows === undefined;
  for (const folder of [...(options.beside ?? []), options.extension]) {
    await marionette.send('Addon:Install', { path: resolve(folder), temporary: true, allowPrivateBrowsing });
  }
  await marionette.run('chrome', pinButton, [id]);
  const inExtension = async <T>(expression: string): Promise<T> =>
    JSON.parse(await marionette.run<string>('chrome', inBackground, [expression, id])) as T;
  if (options.language !== undefined)
    await inExtension(`browser.storage.local.set({ language: '${options.language}' })`);
  const first = await handleNow(marionette);
  const find = async (selector: string): Promise<string> =>
    until(selector, async () => {
      const { value } = (await marionette.send('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      })) as Found;
      return Object.values(value)[0] ?? null;
    });
  return {
    name: 'firefox',
    version: `Firefox/${version}`,
    marionette,
    open: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    waitFor: async (selector) => void (await find(selector)),
    click: async (selector) => void (await marionette.send('WebDriver:ElementClick', { id: await find(selector) })),
    fill: async (selector, text) =>
      void (await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text })),
    evaluate: async (expression) => marionette.run('content', `return window.eval(${JSON.stringify(expression)})`),
    usePrivateWindow: async () => useNewWindow(marionette, { type: 'window', private: true }),
    useFirstTab: async () => void (await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true })),
    useContainer: async () => {
      const before = await handles(marionette);
      await marionette.run(
        'chrome',
        `${front} win.gBrowser.selectedTab = win.gBrowser.addTrustedTab('about:blank', { userContextId: 2 });`,
      );
      const handle = await until(
        'the container tab',
        async () => (await handles(marionette)).find((one) => !before.includes(one)) ?? null,
      );
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    clickToolbar: async () => {
      await closeFirefoxPopup(marionette);
      await pressElement(marionette, toolbarButton, [id], 'the toolbar button');
      return firefoxPopup(marionette);
    },
    popupNow: async () => firefoxPopup(marionette),
    answerPrompt: async (answer) => {
      const button = answer === 'allow' ? 'button' : 'secondaryButton';
      await until('the answer to the permission prompt', async () => {
        await pressElement(
          marionette,
          `${promptElement} const element = open ? prompt.${button} : null;`,
          [],
          'the permission prompt',
        );
        // Firefox does not hear a click that comes too soon after the prompt (security.notification_enable_delay).
        await pause(250);
        return marionette.run<true | null>('chrome', `${front} ${promptElement} return open ? null : true;`);
      });
    },
    windowPicture: async () => null,
    withdrawInstallHosts: async () => marionette.run('chrome', withdrawHosts, [id]),
    killBackground: async () =>
      marionette.run(
        'chrome',
        `await WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
        [id],
      ),
    evaluateInExtension: inExtension,
    storage: async () => inExtension<string>(storageExpression),
    cookies: async () => marionette.run<readonly HeldCookie[]>('chrome', heldCookies),
    saved: async (act) => savedAfter(profile.downloads, act),
    close: async () => close(launched),
  };
}

interface Found {
  readonly value: Readonly<Record<string, string>>;
}

const geckoId = (extension: string): string => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
};

interface Launched {
  readonly marionette: Marionette;
  readonly child: ChildProcess;
  readonly profile: FirefoxProfile;
  readonly version: string;
}

async function launch(program: string, options: StartOptions, id: string): Promise<Launched> {
  const port = await freePort();
  const profile = writeFirefoxProfile(options, port, { id, uuid });
  const look = options.visible === true ? [] : ['--headless'];
  const child = killAtExit(
    spawn(
      program,
      [...look, '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile.folder],
      {
        stdio: 'ignore',
        env: { ...process.env, HOME: profile.folder, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '1000' },
      },
    ),
  );
  try {
    const marionette = await connectMarionette(port);
    const session = (await marionette.send('WebDriver:NewSession', {
      acceptInsecureCerts: true,
      pageLoadStrategy: 'normal',
      timeouts: { script: 90_000, pageLoad: patience },
    })) as { readonly capabilities: { readonly browserVersion: string } };
    return { marionette, child, profile, version: session.capabilities.browserVersion };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

const front = `const win = Services.wm.getMostRecentWindow('navigator:browser');`;

/** Buttons of new extensions lie in a panel; a person who uses one pins it. */
const pinButton = `
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea(arguments[0].toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action', 'nav-bar');
`;

const toolbarButton = `
  const widget = arguments[0].toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
  const element = win.document.getElementById(widget)?.querySelector('.unified-extensions-item-action-button');
`;

const promptElement = `
  const prompt = win.document.querySelector('#addon-webext-permissions-notification');
  const open = prompt !== null && prompt.checkVisibility() && prompt.closest('panel')?.state === 'open';
`;

/** Presses the mouse on the \`element\` that a script finds, as soon as it has a place on the screen. */
async function pressElement(
  marionette: Marionette,
  find: string,
  args: readonly unknown[],
  what: string,
): Promise<void> {
  await until(what, async () =>
    marionette.run<true | null>(
      'chrome',
      `${front} ${find}
       if (!element) return null;
       const { x, y, width, height } = element.getBoundingClientRect();
       if (width === 0) return null;
       ${pressMouse('x + width / 2', 'y + height / 2')}
       return true;`,
      args,
    ),
  );
}

/** Evaluates in the background page, waking it where it sleeps. */
const inBackground = `
  const { extension } = WebExtensionPolicy.getByID(arguments[1]);
  if (extension.backgroundState !== 'running') await extension.wakeupBackground();
  const view = [...extension.views].find(({ viewType }) => viewType === 'background');
  const browser = view.xulBrowser;
  ${evaluateInBrowser}
`;

const withdrawHosts = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const origins = extension.manifest.host_permissions;
  await ExtensionPermissions.remove(arguments[0], { permissions: [], origins }, extension);
`;

const heldCookies = `
  ${front}
  const { originAttributes } = win.gBrowser.selectedBrowser.contentPrincipal;
  // Names and paths come as bytes, a character each.
  const asSent = (text) => new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  return Services.cookies.cookies
    .filter(({ originAttributes: of }) => of.privateBrowsingId === originAttributes.privateBrowsingId && of.userContextId === originAttributes.userContextId)
    .map((cookie) => ({
      name: asSent(cookie.name),
      domain: cookie.rawHost,
      hostOnly: !cookie.isDomain,
      path: asSent(cookie.path),
      secure: cookie.isSecure,
      httpOnly: cookie.isHttpOnly,
      sameSite: { 0: 'none', 1: 'lax', 2: 'strict', 256: 'unspecified' }[cookie.sameSite] ?? 'unspecified',
      expires: cookie.isSession ? null : cookie.expiry / 1000,
      // "(https,example.test)" or "(https,example.test,8443)"
      partition: cookie.originAttributes.partitionKey.replace(/^\\((\\w+),([^,)]+).*$/, '$1://$2') || null,
    }));
`;

const handleNow = async (marionette: Marionette): Promise<string> =>
  ((await marionette.send('WebDriver:GetWindowHandle')) as { readonly value: string }).value;

const handles = async (marionette: Marionette): Promise<readonly string[]> =>
  (await marionette.send('WebDriver:GetWindowHandles')) as readonly string[];

async function useNewWindow(marionette: Marionette, kind: Readonly<Record<string, unknown>>): Promise<void> {
  const { handle } = (await marionette.send('WebDriver:NewWindow', { ...kind, focus: true })) as {
    readonly handle: string;
  };
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
}

async function close({ marionette, child, profile }: Launched): Promise<void> {
  const ended = once(child, 'exit');
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null);
  marionette.close();
  const killer = setTimeout(() => child.kill('SIGKILL'), 8000);
  if (child.exitCode === null && child.signalCode === null) await ended;
  clearTimeout(killer);
  rmSync(profile.folder, { recursive: true, force: true, maxRetries: 5 });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
