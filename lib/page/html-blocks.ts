import { createBlockReader } from './block-reader.ts';
import type { PageReading } from './block-reader.ts';
import { silentElements } from './element-kinds.ts';
import type { PageGuide } from './page-guide.ts';
import { isElement, parseHtml, textOf } from './html-tree.ts';
import { walk } from './walk.ts';

/**
 * Reads an HTML page into blocks: headings, paragraphs, list items, terms and tables, in reading order. Every node is
 * visited a few times at most.
 *
 * @param source the page, decoded
 * @param guide what is known of the page beforehand
 */
export function htmlBlocks(source: string, guide: PageGuide): PageReading {
  const reader = createBlockReader(guide);
  walk(parseHtml(source), {
    enter(node) {
      const text = textOf(node);
      if (text !== null) reader.text(node, text);
      if (!isElement(node)) return true;
      reader.notice(node);
      return !silentElements.has(node.tagName) && reader.enter(node);
    },
    leave(node) {
      if (isElement(node)) reader.leave(node);
    },
  });
  return reader.reading();
}
