/** Elements of a document, those in shadow trees included, and whether these are all. */
export interface ElementsFound {
  readonly elements: readonly Element[];
  readonly all: boolean;
}

const most = 50_000;

/**
 * The elements that match, wherever they stand in a document. Prototypes are asked: an element of the page may stand
 * before a document's method of the same name.
 *
 * @param until milliseconds of the document's clock at which it is given up.
 */
export function elementsWithin(selector: string, until: number): ElementsFound {
  const elements: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  let walked = 0;
  for (const root of roots) {
    elements.push(...matching(root, selector));
    for (const element of matching(root, '*')) {
      walked += 1;
      if (walked > most || (walked % 500 === 0 && performance.now() > until)) return { elements, all: false };
      const shadow = shadowOf(element);
      if (shadow !== null) roots.push(shadow);
    }
  }
  return { elements, all: true };
}

function matching(root: Document | ShadowRoot, selector: string): NodeListOf<Element> {
  const prototype = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
  return prototype.querySelectorAll.call(root, selector);
}

/** Both browsers give closed trees too to an extension's script. */
const { dom } =
  (globalThis as { readonly chrome?: { readonly dom?: Pick<typeof chrome.dom, 'openOrClosedShadowRoot'> } }).chrome ??
  {};

function shadowOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  return dom?.openOrClosedShadowRoot(element) ?? null;
}
