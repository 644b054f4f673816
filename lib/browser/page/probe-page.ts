import type { PortalSignal } from '../../observation/index.ts';

/**
 * What a page shows of itself with `activeTab` alone. Names only: no value of anything leaves the page. Null: that part
 * could not be looked at.
 */
export interface PageProbe {
  readonly url: string;
  readonly language: string | null;
  /** When the page began to load, milliseconds since 1970. */
  readonly loadedAt: number;
  /** More of it is still to come. */
  readonly loading: boolean;
  /** HTTP status of the page, where the browser tells. */
  readonly status: number | null;
  readonly signals: readonly PortalSignal[];
  /** Names in `document.cookie`; a pair without `=` has no name and is left out. */
  readonly cookieNames: readonly string[] | null;
  /** The browser's own word on whether it keeps cookies of this site. */
  readonly cookiesEnabled: boolean | null;
  /** The page runs without an origin of its own (CSP `sandbox`): it sees no cookie and no storage. */
  readonly sandboxed: boolean | null;
  readonly loggedIn: boolean | null;
  /** A form guarded against forged requests is in the page. */
  readonly guardedForm: boolean | null;
  /** A log-in form is on the screen. */
  readonly loginAsked: boolean | null;
}

/**
 * Runs inside the page (isolated world), as source text: it may use nothing from outside its own body.
 *
 * It takes nothing of the page for granted: elements of a page stand before methods of the same name (a form field named
 * `closest`), so that prototypes are asked; and every part is guarded alone, so that what breaks one loses that one.
 */
export function probePage(): PageProbe {
  const part = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch {
      return null;
    }
  };
  const all = (selector: string): readonly Element[] => [
    ...Document.prototype.querySelectorAll.call(document, selector),
  ];
  const attribute = (element: Element, name: string): string =>
    Element.prototype.getAttribute.call(element, name) ?? '';
  const isVisible = (element: Element): boolean =>
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
  const parentOf = (element: Element): Element | null => Reflect.get(Node.prototype, 'parentElement', element);
  const urlOf = (address: string): URL | null => part(() => new URL(address, location.href));
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
  // What a page keeps hidden for other visitors proves nothing, unless it lies in a closed menu that this one can open.
  const isInClosedMenu = (element: Element): boolean => {
    let [menu, parent] = [element, parentOf(element)];
    while (parent !== null && !isVisible(parent)) [menu, parent] = [parent, parentOf(parent)];
    if (parent === null || menu === element) return false;
    const openers =
      ':scope > summary, :scope > [aria-expanded="false"], :scope > [aria-haspopup], :scope > [popovertarget]';
    return [...Element.prototype.querySelectorAll.call(parent, openers)].some(isVisible);
  };
  const leadsOut = (element: Element): boolean => {
    const path = urlOf(attribute(element, 'href') || attribute(element, 'action'))?.pathname ?? '';
    return /\/(?:log|sign)[-_]?out(?:[/.]|$)/i.test(path) && !/^\/explore\//i.test(path);
  };
  const passwords = (): readonly Element[] => all('form input[type="password"]').filter(isVisible);
  const isOwn = (field: Element): boolean => {
    const form = Element.prototype.closest.call(field, 'form');
    return form !== null && urlOf(attribute(form, 'action'))?.origin === location.origin;
  };
  const [navigation] = part(() => performance.getEntriesByType('navigation')) ?? [];
  return {
    url: location.href,
    language: part(() => attribute(all('html, svg')[0] as Element, 'lang').trim() || null),
    loadedAt: performance.timeOrigin,
    loading: part(() => Reflect.get(Document.prototype, 'readyState', document) === 'loading') ?? false,
    status: part(() => (navigation as PerformanceNavigationTiming).responseStatus || null),
    signals: part(() => signs.filter(([, selector]) => all(selector).length > 0).map(([signal]) => signal)) ?? [],
    cookieNames: part(() =>
      Reflect.get(Document.prototype, 'cookie', document)
        .split('; ')
        .flatMap((pair) => {
          const equals = pair.indexOf('=');
          return equals > 0 ? [pair.slice(0, equals)] : [];
        }),
    ),
    cookiesEnabled: part(() => navigator.cookieEnabled),
    sandboxed: part(() => globalThis.origin === 'null'),
    loggedIn: part(() =>
      all('a[href], form[action]')
        .filter((element) => leadsOut(element) && Element.prototype.closest.call(element, '.ng-hide') === null)
        .some((element) => isVisible(element) || isInClosedMenu(element)),
    ),
    guardedForm: part(() => all('input[name="csrfmiddlewaretoken"]').length > 0 || passwords().some(isOwn)),
    loginAsked: part(() => passwords().length > 0),
  };
}
