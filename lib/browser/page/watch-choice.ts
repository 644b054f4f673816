import type { ChoiceWords } from '../../words/choice-words.ts';
import type { PageAction, PageActionMessage } from './page-action.ts';

/** What is on the screen when the watch is set or asked. */
export interface ChoiceWatched {
  /** A banner that asks for a choice about cookies. */
  readonly bannerShown: boolean;
  /** The page's host. */
  readonly host: string;
}

/**
 * Watches for a choice about cookies: a trusted click on a banner's own choice, and then that no banner is left. Runs
 * inside the page, as source text; a second run in the same page only says again what is on the screen.
 *
 * A banner is what offers a choice about cookies, under one of the names that banners have, or as a dialogue that was open
 * before anybody clicked and lets accept and refuse. Neither the page itself nor a part of its content is one, whatever it
 * is called, nor what asks for words. A close cross, the banner's settings and the link to the charter choose nothing.
 */
export function watchChoice(words: ChoiceWords): ChoiceWatched {
  const world = globalThis as {
    temoinChoice?: ReadonlySet<Element>;
    chrome?: typeof chrome;
    browser?: typeof chrome;
  };
  const names =
    /cookie|consent|tarteaucitron|orejime|axeptio|didomi|onetrust|cmplz|cky-|klaro|gdpr|rgpd|usercentrics|qc-cmp|truste|trustarc|iubenda|cybot|sd-cmp|appconsent|osano|borlabs|termly/i;
  const candidates =
    '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="tarteaucitron" i], [class*="orejime" i], [id*="axeptio" i], [id*="didomi" i], [id*="onetrust" i], [id*="-cmp" i], [class*="cmplz" i], [class*="cky-" i], [class*="klaro" i], [id*="gdpr" i], [id*="rgpd" i], [id*="usercentrics" i], [id*="trust" i], [class*="iubenda" i], [id*="cybot" i], [id*="appconsent" i], ods-manage-cookies-preferences, dialog, [role="dialog"], [role="alertdialog"]';
  const controls = 'a, button, input[type="button"], input[type="submit"], [role="button"], [tabindex]';
  const contents = 'main, nav, [role="main"], [role="navigation"], [role="search"]';
  const entries = 'textarea, input:not([type]), [type="text"], [type="email"], [type="password"], [type="search"]';
  const attribute = (element: Element, name: string): string =>
    Element.prototype.getAttribute.call(element, name) ?? '';
  const rootOf = (element: Element): ShadowRoot | null => Reflect.get(Element.prototype, 'shadowRoot', element);
  const all = (element: Element, selector: string): readonly Element[] => [
    ...Element.prototype.querySelectorAll.call(element, selector),
    ...(rootOf(element)?.querySelectorAll(selector) ?? []),
  ];
  const textOf = (element: Element): string =>
    [element, rootOf(element)]
      .map((one) => (one === null ? '' : String(Reflect.get(Node.prototype, 'textContent', one))))
      .join(' ')
      .slice(0, 50_000);
  const isVisible = (element: Element): boolean =>
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
  const fold = (text: string): string =>
    ` ${text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')} `;
  const labelOf = (control: Element): string => {
    const said = [attribute(control, 'aria-label'), textOf(control), attribute(control, 'value')];
    return fold((said.find((text) => text.trim() !== '') ?? '').slice(0, 120));
  };
  const says = (control: Element, stems: readonly string[]): boolean =>
    isVisible(control) && stems.some((stem) => labelOf(control).includes(` ${stem}`));
  const offers = (element: Element, stems: readonly string[]): boolean =>
    all(element, controls).some((control) => says(control, stems));
  const asksForChoice = (element: Element): boolean => {
    const localName = Reflect.get(Element.prototype, 'localName', element);
    if (names.test(`${attribute(element, 'id')} ${attribute(element, 'class')} ${localName}`))
      return offers(element, [...words.accept, ...words.refuse]);
    // Another dialogue may speak of cookies too: what a click opened is about what was clicked.
    const wasOpen = world.temoinChoice?.has(element) !== false;
    return wasOpen && offers(element, words.accept) && offers(element, words.refuse);
  };
  const isBanner = (element: Element): boolean => {
    const holder = `html, body, ${contents}, article, :is(main, [role="main"], article) *`;
    if (Element.prototype.matches.call(element, holder) || all(element, contents).length > 0) return false;
    if (!/cookie|traceur|galet|kakor|evaste|tracker/.test(fold(textOf(element)))) return false;
    return !all(element, entries).some(isVisible) && asksForChoice(element);
  };
  const bannersNow = (): readonly Element[] =>
    [...Document.prototype.querySelectorAll.call(document, candidates)].slice(0, 300).filter(isBanner);
  const above = (element: Element): Element | null => {
    const parent = Reflect.get(Node.prototype, 'parentNode', element) as Node | null;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  };
  const upFrom = (start: Element, isWanted: (element: Element) => boolean): Element | null => {
    for (let at: Element | null = start; at !== null; at = above(at)) if (isWanted(at)) return at;
    return null;
  };
  const tell = (action: PageAction): void => {
    const message: PageActionMessage = {
      type: 'page-action',
      action,
      loadedAt: performance.timeOrigin,
      language: null,
    };
    // An extension that was updated or removed leaves this script behind, without anybody to tell.
    try {
      void (world.browser ?? world.chrome)?.runtime.sendMessage(message)?.catch(() => null);
    } catch {
      delete world.temoinChoice;
    }
  };
  const hear = (event: Event): void => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element)) return;
    const control = upFrom(target, (one) => Element.prototype.matches.call(one, controls));
    if (control === null || !says(control, [...words.accept, ...words.refuse, ...words.other])) return;
    if (upFrom(control, isBanner) === null) return;
    // Told at once: the click may well lead to another page, or load this one again.
    tell('consent-choice-click');
    let told = false;
    for (const wait of [300, 1000, 2500, 5000])
      setTimeout(() => {
        if (told || bannersNow().length > 0) return;
        told = true;
        tell('consent-choice');
      }, wait);
  };
  if (world.temoinChoice === undefined) {
    world.temoinChoice = new Set(bannersNow());
    addEventListener('click', hear, { capture: true, passive: true });
  }
  return { bannerShown: bannersNow().length > 0, host: location.hostname };
}
