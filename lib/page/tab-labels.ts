import { cellText } from './cell-text.ts';
import { holdsStructure } from './child-elements.ts';
import type { HtmlElement } from './html-tree.ts';
import { attribute, isElement } from './html-tree.ts';
import { walk } from './walk.ts';

/** The labels of the tabs of a page: each heads the panel that it opens (WAI-ARIA, "tab" and "tabpanel"). */
export interface TabLabels {
  /** Any element, in document order: the tabs stand before their panels. */
  readonly notice: (element: HtmlElement) => void;
  /** The label of the tab that opens an element; null where none does. */
  readonly labelOf: (element: HtmlElement) => string | null;
}

/** A longer text is no label, and an element of more nodes holds more than one. */
const longest = 80;
const mostNodes = 24;

/** `id` of the panel that a tab says it opens. */
function panelOf(tab: HtmlElement): string | null {
  const target = attribute(tab, 'href') ?? attribute(tab, 'data-bs-target') ?? attribute(tab, 'data-target') ?? '';
  return attribute(tab, 'aria-controls') ?? (target.startsWith('#') ? target.slice(1) : null);
}

function isTab(element: HtmlElement): boolean {
  return attribute(element, 'role') === 'tab';
}

export function createTabLabels(): TabLabels {
  const byTab = new Map<string, string>();
  const byPanel = new Map<string, string>();
  const note = (tab: HtmlElement): void => {
    // Tabs within tabs would each be read to the innermost.
    if (holdsStructure(tab, mostNodes)) return;
    const label = cellText(tab).replaceAll('\n', ' ');
    if (label === '' || label.length > longest) return;
    const [id, panel] = [attribute(tab, 'id'), panelOf(tab)];
    if (id !== null) byTab.set(id, label);
    if (panel !== null) byPanel.set(panel, label);
  };
  return {
    notice(element) {
      if (element.tagName === 'nav') for (const tab of tabsIn(element)) note(tab);
      else if (isTab(element)) note(element);
    },
    labelOf(element) {
      if (byTab.size + byPanel.size === 0 || isTab(element)) return null;
      const [id, tab] = [attribute(element, 'id'), attribute(element, 'aria-labelledby')];
      return byPanel.get(id ?? '') ?? (attribute(element, 'role') === 'tabpanel' ? byTab.get(tab ?? '') : null) ?? null;
    },
  };
}

/** The tabs of a part of the page that is not read otherwise. */
function tabsIn(part: HtmlElement): readonly HtmlElement[] {
  const tabs: HtmlElement[] = [];
  walk(part, {
    enter(node) {
      if (isElement(node) && isTab(node)) tabs.push(node);
      return true;
    },
    leave: () => undefined,
  });
  return tabs;
}
