import type { Block } from './block.ts';
import type { Container } from './container.ts';
import { containerOf, legendLevel, toBlocks } from './container.ts';
import { blockElements, boldElements, codeElements, markingElements, unseenElements } from './element-kinds.ts';
import { readHtmlTable } from './html-table.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { attribute, isElement, isSpellingMark, textOf } from './html-tree.ts';
import { createInlineBuffer } from './inline-text.ts';
import type { PageGuide } from './page-guide.ts';
import { createTabLabels } from './tab-labels.ts';
import { looksLikePlainText } from './plain-text.ts';
import { textBlocks } from './text-blocks.ts';

/** A page in reading order. */
export interface PageReading {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  /** `lang` of the page as written. */
  readonly language: string | null;
}

/** Takes the nodes of a page in document order and makes blocks of them. */
export interface BlockReader {
  /** Any element, also one that is no content: what it says of the page. */
  readonly notice: (element: HtmlElement) => void;
  /** False where the element has been read whole. */
  readonly enter: (element: HtmlElement) => boolean;
  readonly leave: (element: HtmlElement) => void;
  readonly text: (node: HtmlNode, text: string) => void;
  readonly reading: () => PageReading;
}

/** A tab stands below every heading of the page: those of higher rank go on above it. */
const tabLevel = 6;

/** Elements that are blocks by their nature, and headings by what they say of themselves. */
function startsBlock(element: HtmlElement): boolean {
  return blockElements.has(element.tagName) || attribute(element, 'role') === 'heading';
}

function isList({ tagName }: HtmlElement): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

function isPreformatted(node: HtmlNode): boolean {
  return 'parentNode' in node && node.parentNode?.nodeName === 'pre';
}

export function createBlockReader(guide: PageGuide): BlockReader {
  const blocks: Block[] = [];
  const buffer = createInlineBuffer();
  const open: Container[] = [];
  /** The open lists, each by its number on the page. */
  const lists: number[] = [];
  let listCount = 0;
  /** Of each open table whether its cells are read as the page is; a table of data has been read already. */
  const tables: boolean[] = [];
  const tabs = createTabLabels();
  let title: string | null = null;
  let language: string | null = null;
  const flush = (): void => {
    for (const block of toBlocks(buffer.take(), open.at(-1) ?? 'text', lists.at(-1))) blocks.push(block);
  };
  const isMuted = (): boolean => tables.at(-1) === false;
  const enterTable = (table: HtmlElement): boolean => {
    const reading = readHtmlTable(table);
    const layout = guide.isLayoutTable(table, reading);
    if (!layout) blocks.push({ kind: 'table', grid: reading.grid });
    if (!layout && reading.nested.length === 0) return false;
    tables.push(layout);
    return true;
  };
  const enterBlock = (element: HtmlElement): boolean => {
    flush();
    if (element.tagName === 'table') return enterTable(element);
    const tab = tabs.labelOf(element);
    if (tab !== null && !isMuted()) blocks.push({ kind: 'heading', level: tabLevel, text: tab });
    const whole = isMuted() ? null : guide.wholeBlock(element);
    if (whole !== null) {
      blocks.push(whole);
      return false;
    }
    const container = containerOf(element);
    if (container !== null) open.push(container);
    if (isList(element)) lists.push((listCount += 1));
    if (element.tagName === 'hr') blocks.push({ kind: 'break' });
    return true;
  };
  const leaveBlock = (element: HtmlElement): void => {
    flush();
    if (element.tagName === 'table') tables.pop();
    if (containerOf(element) !== null) open.pop();
    if (isList(element)) lists.pop();
    if (element.tagName === 'dl') blocks.push({ kind: 'break' });
    if (element.tagName === 'fieldset') blocks.push({ kind: 'break', ends: legendLevel });
  };
  const stepInline = (element: HtmlElement, step: 1 | -1): void => {
    if (isSpellingMark(element)) buffer.goOn();
    if (boldElements.has(element.tagName)) buffer.bold(step);
    if (codeElements.has(element.tagName)) buffer.code(step);
    if (markingElements.has(element.tagName)) buffer.mark(step);
    if (!unseenElements.has(element.tagName) && !isSpellingMark(element)) buffer.inline(step);
  };
  return {
    notice(element) {
      tabs.notice(element);
      if (element.tagName === 'html') language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
      if (element.tagName === 'title' && element.namespaceURI.endsWith('xhtml')) title ??= titleOf(element);
    },
    enter(element) {
      if (startsBlock(element)) return enterBlock(element);
      if (element.tagName === 'br') buffer.lineBreak();
      stepInline(element, 1);
      return true;
    },
    leave(element) {
      if (startsBlock(element)) leaveBlock(element);
      else stepInline(element, -1);
    },
    text(node, text) {
      if (isMuted()) return;
      if ((open.length === 0 && looksLikePlainText(text)) || isPreformatted(node)) {
        flush();
        for (const block of textBlocks(text, guide)) blocks.push(block);
      } else buffer.add(text);
    },
    reading() {
      flush();
      return { blocks, title, language };
    },
  };
}

function titleOf(element: HtmlElement): string | null {
  const [child] = element.childNodes;
  const text = child === undefined || isElement(child) ? null : textOf(child);
  return text === null || text.trim() === '' ? null : text.trim();
}
