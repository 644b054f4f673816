import type { Charter, CharterContent, CharterTable, UnreadRow } from './charter.ts';
import type { DeclaredCookie } from './declared-cookie.ts';
import { namedHosts } from './language/named-hosts.ts';
import { recogniseLanguage } from './language/recognise-language.ts';
import { createOutline } from './outline/outline.ts';
import { blocksText } from './page/blocks-text.ts';
import type { PageReading } from './page/html-blocks.ts';
import { htmlBlocks } from './page/html-blocks.ts';
import { textBlocks } from './page/text-blocks.ts';
import { normaliseText } from './text/normalise-text.ts';
import { readTable } from './table/read-table.ts';

/** A page as fetched, or a text as pasted. */
export type CharterInput =
  | { readonly html: string; readonly url?: string | null }
  | { readonly text: string; readonly url?: string | null };

function readPage(input: CharterInput): PageReading {
  if ('html' in input) return htmlBlocks(input.html);
  if (/<(?:table|td|tr)[\s>]/i.test(input.text)) return htmlBlocks(input.text);
  return { blocks: textBlocks(input.text), title: null, language: null };
}

function contentOf(declared: readonly DeclaredCookie[], tables: readonly CharterTable[], text: string): CharterContent {
  if (declared.length > 0) return 'declares-cookies';
  if (tables.length > 0) return 'names-no-cookie';
  return text.trim() === '' ? 'empty' : 'no-table';
}

/**
 * Reads a cookie charter: which cookies it declares by name, each with what the page says of it, and which rows name
 * none. Any layout, any of fourteen languages; never throws.
 *
 * @param input the page's HTML, or its text, and its address where known
 * @returns what the page declares, in its own words
 * @example parseCharter({ text: 'Cookie name\tDuration\nsessionid\t2 weeks' }).declared[0]?.name // 'sessionid'
 */
export function parseCharter(input: CharterInput): Charter {
  const page = readPage(input);
  const text = blocksText(page.blocks);
  const language = recogniseLanguage(page.language, text);
  const outline = createOutline(language);
  const tables: CharterTable[] = [];
  const declared: DeclaredCookie[] = [];
  const unnamedRows: UnreadRow[] = [];
  const unreadRows: UnreadRow[] = [];
  for (const block of page.blocks) {
    if (block.kind === 'table') {
      const reading = readTable(block.grid, outline.contextOf(block.grid), tables.length);
      if (reading !== null) {
        tables.push(reading.table);
        declared.push(...reading.declared);
        unnamedRows.push(...reading.unnamed);
        unreadRows.push(...reading.unread);
      }
    }
    outline.pass(block);
  }
  return {
    url: input.url ?? null,
    language,
    content: contentOf(declared, tables, text),
    title: page.title === null ? firstHeading(page) : normaliseText(page.title),
    tables,
    declared,
    unnamedRows,
    unreadRows,
    namedHosts: namedHosts(page.blocks),
    text,
    truncated: false,
  };
}

function firstHeading(page: PageReading): string | null {
  const heading = page.blocks.find((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? heading.text : null;
}
