import type { Charter, CharterContent } from './charter.ts';
import { namedHosts } from './language/named-hosts.ts';
import { charterGuide } from './page-guide.ts';
import { recogniseLanguage } from '../words/recognise-language.ts';
import { gatherSentences } from './lines/gather-sentences.ts';
import { asListed } from './lines/as-listed.ts';
import { gatherTables } from './lines/gather-tables.ts';
import { blocksText, htmlBlocks, pastedBlocks, pastedMarkup } from '../page/index.ts';
import type { PageReading } from '../page/index.ts';
import type { Declarations, TableReadings } from './read-declarations.ts';
import { readDeclarations } from './read-declarations.ts';
import { markUnseen } from './mark-unseen.ts';
import { normaliseText } from '../words/text/normalise-text.ts';

/** A page as fetched, or a text as pasted. */
export type CharterInput =
  | { readonly html: string; readonly url?: string | null }
  | { readonly text: string; readonly url?: string | null };

function readPage(input: CharterInput): PageReading {
  const source = 'html' in input ? input : pastedMarkup(input.text);
  if ('html' in source) return htmlBlocks(source.html, charterGuide);
  return { blocks: pastedBlocks(source.text, charterGuide), title: null, language: null };
}

/** Of a text that was pasted as the charter, lines that hold names and nothing else are read where nothing else was. */
function readPasted(page: PageReading, found: Declarations, language: string | null): Declarations {
  if (found.declared.length > 0) return found;
  const listed = page.blocks.map(asListed);
  return listed.every((block, at) => block === page.blocks[at])
    ? found
    : readBlocks({ ...page, blocks: listed }, language);
}

function contentOf({ declared, tables }: Declarations, text: string): CharterContent {
  if (declared.length > 0) return 'declares-cookies';
  if (tables.length > 0) return 'names-no-cookie';
  return text.trim() === '' ? 'empty' : 'no-table';
}

function titleOf(page: PageReading): string | null {
  if (page.title !== null) return normaliseText(page.title);
  const heading = page.blocks.find((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? heading.text : null;
}

/**
 * Tables, what is laid out like them, and sentences that declare what no table does. No table is read twice: where
 * sentences come between, only what stands under other words than before.
 */
function readBlocks(page: PageReading, language: string | null): Declarations {
  const about = { language, title: page.title };
  const gathered = gatherTables(page.blocks);
  const readings: TableReadings = new Map();
  const found = readDeclarations(gathered, about, readings);
  const withSentences = gatherSentences(gathered, new Set(found.declared.map(({ name }) => name)));
  return withSentences.length === gathered.length && withSentences.every((block, at) => block === gathered[at])
    ? found
    : readDeclarations(withSentences, about, readings);
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
  const read = readBlocks(page, language);
  const found = 'html' in input ? read : readPasted(page, read, language);
  return {
    url: input.url ?? null,
    language,
    content: contentOf(found, text),
    title: titleOf(page),
    ...found,
    declared: markUnseen(found.declared, input),
    namedHosts: namedHosts(page.blocks),
    text,
    truncated: false,
  };
}
