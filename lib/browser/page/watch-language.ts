import type { PageAction, PageActionMessage } from './page-action.ts';

/** The language of the page when the watch is set or asked; empty where it does not say. */
export interface LanguageWatched {
  readonly language: string;
}

/**
 * Watches for a change of the page's language: a trusted click on a control that names another language, and then that
 * the document is in that one. Runs inside the page, as source text; a second run in the same page adds nothing.
 *
 * @param names of languages, folded, each with its BCP 47 primary subtag.
 */
export function watchLanguage(names: readonly (readonly [string, string])[]): LanguageWatched {
  const world = globalThis as { temoinLanguage?: true; chrome?: typeof chrome; browser?: typeof chrome };
  const attribute = (element: Element, name: string): string =>
    Element.prototype.getAttribute.call(element, name) ?? '';
  const primary = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const languageNow = (): string => {
    const [root] = Document.prototype.querySelectorAll.call(document, 'html, svg');
    return root === undefined ? '' : primary(attribute(root, 'lang'));
  };
  const known = new Map(
    names.flatMap(([name, language]) => [[name, language] as const, [language, language] as const]),
  );
  const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
  const labelsOf = (control: Element): readonly string[] => {
    const options = [...Element.prototype.querySelectorAll.call(control, 'option, img')];
    const chosen = options.filter((one) => !(one instanceof HTMLOptionElement) || one.selected);
    return [control, ...chosen].flatMap((one) => [
      attribute(one, 'aria-label'),
      attribute(one, 'title'),
      attribute(one, 'alt'),
      String(Reflect.get(Node.prototype, 'textContent', one)).slice(0, 100),
      primary(attribute(one, 'value')),
    ]);
  };
  /** What a control says of the language that it leads to: its attributes before its words. */
  const askedBy = (control: Element): string => {
    const inAddress = /[?&](?:flg|lang|language|locale|hl)=([a-z]{2,3})(?![a-z])/i.exec(
      attribute(control, 'href'),
    )?.[1];
    const said = [attribute(control, 'hreflang'), inAddress ?? '', attribute(control, 'lang')].find(
      (tag) => tag !== '',
    );
    return said === undefined
      ? (labelsOf(control).flatMap((text) => known.get(fold(text)) ?? [])[0] ?? '')
      : primary(said);
  };
  const tell = (action: PageAction, language: string): void => {
    const message: PageActionMessage = { type: 'page-action', action, loadedAt: performance.timeOrigin, language };
    // An extension that was updated or removed leaves this script behind, without anybody to tell.
    try {
      void (world.browser ?? world.chrome)?.runtime.sendMessage(message)?.catch(() => null);
    } catch {
      delete world.temoinLanguage;
    }
  };
  const hear = (event: Event): void => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element)) return;
    const control = Element.prototype.closest.call(
      target,
      'a, button, select, [role="button"], [role="link"], [role="option"], [role="menuitem"]',
    );
    const language = control === null ? '' : askedBy(control);
    if (!/^[a-z]{2,3}$/.test(language) || language === languageNow()) return;
    tell('language-change-click', language);
    let told = false;
    for (const wait of [300, 1000, 2500, 5000])
      setTimeout(() => {
        if (told || languageNow() !== language) return;
        told = true;
        tell('language-change', language);
      }, wait);
  };
  if (world.temoinLanguage === undefined) {
    world.temoinLanguage = true;
    for (const kind of ['click', 'change']) addEventListener(kind, hear, { capture: true, passive: true });
  }
  return { language: languageNow() };
}
