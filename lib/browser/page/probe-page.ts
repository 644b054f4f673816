import type { PortalSignal } from '../../observation/index.ts';

/** What a page shows of itself with `activeTab` alone. Names only: no value of anything leaves the page. */
export interface PageProbe {
  readonly url: string;
  readonly contentType: string;
  readonly language: string | null;
  /** When the page began to load, milliseconds since 1970. */
  readonly loadedAt: number;
  readonly signals: readonly PortalSignal[];
  /** Names in `document.cookie`; a pair without `=` has no name and is left out. */
  readonly cookieNames: readonly string[];
  readonly loggedIn: boolean;
  /** A form guarded against forged requests is in the page. */
  readonly guardedForm: boolean;
  readonly consentBannerShown: boolean;
  readonly localStorageKeys: readonly string[] | null;
  readonly sessionStorageKeys: readonly string[] | null;
  /** Databases with their object stores; `stores` is null where a database could not be opened. */
  readonly databases: readonly { readonly name: string; readonly stores: readonly string[] | null }[] | null;
  readonly caches: readonly string[] | null;
  readonly serviceWorkers: readonly string[] | null;
  /** Hosts that the page loaded from, its own included. */
  readonly resourceHosts: readonly string[];
  readonly links: readonly { readonly href: string; readonly text: string; readonly rel: string }[];
}

/**
 * Runs inside the page (isolated world), as source text: it may use nothing from outside its own body.
 * Every part is guarded alone, so that a page that breaks one (a blocked storage) loses only that one.
 */
export async function probePage(): Promise<PageProbe> {
  const guarded = async <T>(read: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch {
      return null;
    }
  };
  const within = async <T>(promise: Promise<T>): Promise<T> =>
    Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error('timeout')), 1500);
      }),
    ]);
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const hostOf = (url: string): readonly string[] => {
    try {
      const { hostname, protocol } = new URL(url, location.href);
      return /^https?:$/.test(protocol) && hostname !== '' ? [hostname] : [];
    } catch {
      return [];
    }
  };
  const signs: readonly (readonly [PortalSignal, string])[] = [
    ['front-header', '.ods-front-header'],
    ['front-footer', '.ods-front-footer'],
    ['responsive-menu', '[ods-responsive-menu]'],
    ['manage-cookies-preferences', 'ods-manage-cookies-preferences, .ods-manage-cookies-preferences__show-button'],
    [
      'static-files',
      '[src*="/static/ods/"], [href*="/static/ods/"], [src*="opendatasoft-staticfileset"], [href*="opendatasoft-staticfileset"], [src*="//static.opendatasoft.com/"], [href*="//static.opendatasoft.com/"]',
    ],
    ['theme-image', '[src*="/assets/theme_image/"], [href*="/assets/theme_image/"]'],
    ['ods-widgets', '[src*="ods-widgets"], [href*="ods-widgets"], ods-dataset-context, ods-catalog-context'],
    ['ng-app', '[ng-app]'],
  ];
  // Opened as it is, in whatever version: nothing is made or changed, and a page that wants to change it is let through.
  const storesOf = async (name: string): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      const give = (stores: readonly string[] | null): void => {
        if (stores === null) reject(new Error('not opened'));
        else resolve(stores);
      };
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onblocked = () => give(null);
      opening.addEventListener('error', (event) => {
        event.preventDefault();
        give(null);
      });
      opening.onsuccess = () => {
        const database = opening.result;
        database.addEventListener('versionchange', () => database.close());
        give([...database.objectStoreNames].slice(0, 200));
        database.close();
      };
    });
  const databases = async (): Promise<NonNullable<PageProbe['databases']>> => {
    const found = await within(indexedDB.databases());
    const names = found.flatMap(({ name }) => (name === undefined ? [] : [name])).slice(0, 200);
    return Promise.all(
      names.map(async (name) => ({ name, stores: await guarded(async () => within(storesOf(name))) })),
    );
  };
  return {
    url: location.href,
    contentType: document.contentType,
    language: document.documentElement.lang || null,
    loadedAt: performance.timeOrigin,
    signals: signs.filter(([, selector]) => has(selector)).map(([signal]) => signal),
    cookieNames: document.cookie.split('; ').flatMap((pair) => {
      const equals = pair.indexOf('=');
      return equals > 0 ? [pair.slice(0, equals)] : [];
    }),
    // What a page keeps hidden for other visitors proves nothing.
    loggedIn: [...document.querySelectorAll('a[href*="/logout"], form[action*="/logout"], a[href*="/signout"]')].some(
      (element) => element.closest('.ng-hide, [hidden], template') === null,
    ),
    guardedForm: has('input[name="csrfmiddlewaretoken"], form input[type="password"]'),
    consentBannerShown: [
      ...document.querySelectorAll<HTMLElement>(
        '[class*="cookies-preferences"], [class*="cookie-banner"], [role="dialog"]',
      ),
    ].some((element) => element.checkVisibility() && /cookie/i.test(element.textContent.slice(0, 4000))),
    localStorageKeys: await guarded(() => Object.keys(localStorage)),
    sessionStorageKeys: await guarded(() => Object.keys(sessionStorage)),
    databases: await guarded(databases),
    caches: await guarded(async () => within(caches.keys())),
    serviceWorkers: await guarded(async () => {
      const registrations = await within(navigator.serviceWorker.getRegistrations());
      return registrations.map(({ scope }) => scope);
    }),
    resourceHosts: [
      ...new Set(
        [
          ...performance.getEntriesByType('resource').map(({ name }) => name),
          ...[...document.querySelectorAll<HTMLIFrameElement>('iframe[src]')].map(({ src }) => src),
        ].flatMap(hostOf),
      ),
    ].slice(0, 500),
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, 3000).map((link) => ({
      href: link.href.slice(0, 2000),
      text: link.textContent.trim().slice(0, 200),
      rel: link.rel,
    })),
  };
}
