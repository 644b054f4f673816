import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartOptions } from './browser-under-test.ts';

export interface FirefoxProfile {
  readonly folder: string;
  /** Where saved files go. */
  readonly downloads: string;
}

type Prefs = Readonly<Record<string, string | number | boolean>>;

/** Every host resolves to the samples, whatever its name; nothing goes outside. */
const network = (port: number): Prefs => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.http3.enable': false,
  'network.trr.mode': 5,
  'browser.safebrowsing.update.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.systemAddon.update.enabled': false,
  'app.normandy.enabled': false,
});

const quiet: Prefs = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'browser.translations.automaticallyPopup': false,
  'app.update.disabledForTesting': true,
};

const saving = (folder: string): Prefs => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.open_pdf_attachments_inline': false,
});

/** Writes a fresh profile. `addOn` is the add-on's id with the address that it is to have. */
export function writeFirefoxProfile(
  options: StartOptions,
  marionettePort: number,
  addOn: { readonly id: string; readonly uuid: string },
): FirefoxProfile {
  const folder = mkdtempSync(join(tmpdir(), 'temoin-firefox-'));
  const downloads = join(folder, 'saved');
  mkdirSync(downloads);
  const prefs: Prefs = {
    ...network(options.port),
    ...quiet,
    ...saving(downloads),
    'marionette.port': marionettePort,
    'extensions.webextensions.uuids': JSON.stringify({ [addOn.id]: addOn.uuid }),
    'privacy.userContext.enabled': true,
    'layout.css.prefers-color-scheme.content-override': options.dark === true ? 0 : 1,
    'ui.systemUsesDarkTheme': options.dark === true ? 1 : 0,
    ...(options.isolated === true ? { 'privacy.firstparty.isolate': true } : {}),
    ...(options.cookies === undefined ? {} : { 'network.cookie.cookieBehavior': 2 }),
    ...(options.thirdPartyCookies === undefined
      ? {}
      : { 'network.cookie.cookieBehavior': options.thirdPartyCookies === 'allowed' ? 0 : 1 }),
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  return { folder, downloads };
}
