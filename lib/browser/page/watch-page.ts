/** Something a person did in the page, which may bring a cookie. */
export type PageAction = 'consent-choice' | 'language-change' | 'back-office-visit';

/**
 * Watches what the person does from now on in this page and tells the background by message: no content of a form,
 * no address, only the kind. Runs inside the page, as source text; a second run in the same page does nothing.
 */
export function watchPage(): void {
  const world = globalThis as { temoinWatches?: boolean; chrome?: typeof chrome; browser?: typeof chrome };
  if (world.temoinWatches === true) return;
  world.temoinWatches = true;
  const tell = (action: PageAction): void => {
    // An extension that was updated or removed leaves this script behind, without anybody to tell.
    try {
      void (world.browser ?? world.chrome)?.runtime.sendMessage({ type: 'page-action', action })?.catch(() => null);
    } catch {
      world.temoinWatches = false;
    }
  };
  addEventListener(
    'click',
    ({ target, isTrusted }) => {
      if (!isTrusted || !(target instanceof Element)) return;
      const control = target.closest('a, button, input, [role="button"]');
      if (control === null) return;
      const href = control instanceof HTMLAnchorElement ? control.href : '';
      const banner = control.closest(
        'ods-manage-cookies-preferences, [class*="cookies-preferences"], [class*="cookie-banner"], [class*="cookie-consent"]',
      );
      const opensOnly = control.matches('[class*="show-button"]');
      if (banner !== null && href === '' && !opensOnly) tell('consent-choice');
      if (/[?&](?:flg|lang|language)=/.test(href) || control.closest('[class*="language"]') !== null)
        tell('language-change');
      if (/\/backoffice(?:\/|$)/.test(href)) tell('back-office-visit');
    },
    { capture: true, passive: true },
  );
}
