import type { Block } from './block.ts';
import { blockElements, boldElements, codeElements, headingLevel, silentElements } from './element-kinds.ts';
import { readHtmlTable } from './html-table.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { attribute, isElement, parseHtml, textOf } from './html-tree.ts';
import type { InlineRun } from './inline-text.ts';
import { createInlineBuffer } from './inline-text.ts';
import { looksLikePlainText } from './plain-text.ts';
import { textBlocks } from './text-blocks.ts';
import { walk } from './walk.ts';

/** A page in reading order. */
export interface PageReading {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  /** `lang` of the page as written. */
  readonly language: string | null;
}

type Container = 'text' | 'item' | 'term' | 'definition' | { readonly heading: number };

const containers: ReadonlyMap<string, Container> = new Map<string, Container>([
  ['li', 'item'],
  ['dt', 'term'],
  ['dd', 'definition'],
  ['summary', { heading: 5 }],
  ['legend', { heading: 5 }],
]);

function containerOf(element: HtmlElement): Container | null {
  const level = headingLevel(element.tagName);
  if (level !== null) return { heading: level };
  if (attribute(element, 'role') === 'heading') {
    return { heading: Number.parseInt(attribute(element, 'aria-level') ?? '3', 10) || 3 };
  }
  return containers.get(element.tagName) ?? null;
}

function toBlocks(run: InlineRun, container: Container): Block[] {
  const { text, lead, opening, code } = run;
  if (text === '') return [];
  if (typeof container === 'object')
    return [{ kind: 'heading', level: container.heading, text: text.replaceAll('\n', ' ') }];
  if (container === 'term' || container === 'definition') return [{ kind: container, text }];
  if (container === 'item') return [{ kind: 'item', text, lead, opening, code }];
  return text
    .split(/\n{2,}/)
    .filter((part) => part !== '')
    .map((part, index) => ({
      kind: 'text',
      text: part,
      lead: index === 0 ? lead : null,
      opening: index === 0 ? opening : null,
      code,
    }));
}

/** Reads a parsed page into blocks. Every node is visited at most twice. */
function readTree(root: HtmlNode): PageReading {
  const blocks: Block[] = [];
  const buffer = createInlineBuffer();
  const open: Container[] = [];
  let title: string | null = null;
  let language: string | null = null;
  const flush = (): void => {
    for (const block of toBlocks(buffer.take(), open.at(-1) ?? 'text')) blocks.push(block);
  };
  const addText = (node: HtmlNode, text: string): void => {
    const loose = open.length === 0 && looksLikePlainText(text);
    if (loose || ('parentNode' in node && node.parentNode?.nodeName === 'pre')) {
      flush();
      blocks.push(...textBlocks(text));
    } else buffer.add(text);
  };
  /** Tables with tables inside lay out the page: their cells are read as the page's text. */
  const enterTable = (table: HtmlElement): boolean => {
    const { grid, nested } = readHtmlTable(table);
    if (nested.length > 0 && grid.rows.length < 2) return true;
    blocks.push({ kind: 'table', grid });
    return nested.length > 0;
  };
  const enterElement = (element: HtmlElement): boolean => {
    if (element.tagName === 'html') language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
    if (element.tagName === 'br') buffer.lineBreak();
    if (boldElements.has(element.tagName)) buffer.bold(1);
    if (codeElements.has(element.tagName)) buffer.code(1);
    if (!blockElements.has(element.tagName)) {
      buffer.inline(1);
      return true;
    }
    flush();
    const container = containerOf(element);
    if (container !== null) open.push(container);
    if (element.tagName === 'hr') blocks.push({ kind: 'break' });
    return element.tagName === 'table' ? enterTable(element) : true;
  };
  const leaveElement = (element: HtmlElement): void => {
    if (boldElements.has(element.tagName)) buffer.bold(-1);
    if (codeElements.has(element.tagName)) buffer.code(-1);
    if (!blockElements.has(element.tagName)) {
      buffer.inline(-1);
      return;
    }
    flush();
    if (containerOf(element) !== null) open.pop();
    if (element.tagName === 'dl') blocks.push({ kind: 'break' });
  };
  walk(root, {
    enter(node) {
      const text = textOf(node);
      if (text !== null) addText(node, text);
      if (!isElement(node)) return true;
      if (node.tagName === 'head') title = titleOf(node);
      return !silentElements.has(node.tagName) && enterElement(node);
    },
    leave(node) {
      if (isElement(node)) leaveElement(node);
    },
  });
  flush();
  return { blocks, title, language };
}

function titleOf(head: HtmlElement): string | null {
  const element = head.childNodes.find((child) => child.nodeName === 'title');
  const text = element !== undefined && isElement(element) ? textOf(element.childNodes[0] ?? element) : null;
  return text === null || text.trim() === '' ? null : text.trim();
}

/**
 * Reads an HTML page into blocks: headings, paragraphs, list items, terms and tables, in reading order.
 *
 * @param source the page, decoded
 */
export function htmlBlocks(source: string): PageReading {
  return readTree(parseHtml(source));
}
