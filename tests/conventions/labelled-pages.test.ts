import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { ownSets } from '../bench/charters.ts';
import type { LabelledPage } from '../bench/labelled-page.ts';
import { batches } from '../corpus/batches.ts';
import { documented, withCorpus } from '../corpus/documented.ts';

const SETS = ownSets();
const PAGES = SETS.flatMap(({ pages }) => pages);
const CORPUS = new URL('../corpus/', import.meta.url);
const LANGUAGES = ['ca', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The page's text without any space, seen or unseen, so that a label can be looked for whatever the markup. */
function pageText({ format, content }: LabelledPage): string {
  const text = format === 'html' ? textOf(parse(content)) : content.replaceAll('\\', '');
  return text.replaceAll(/[\s\u00AD\u200B-\u200D\u2060]+/gu, '');
}

test('there are pages in every language, and pages that declare nothing', () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(48);
  expect([...new Set(PAGES.map(({ labels }) => labels.language))]).toEqual(expect.arrayContaining(LANGUAGES));
  expect(PAGES.filter(({ labels }) => labels.declared.length === 0).length).toBeGreaterThanOrEqual(10);
});

test('every page is of a batch that says who wrote it, under a name that no other page has', () => {
  const filed = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('expected.json'),
  );
  const ids = filed.map((path) => path.split('/')[1]);
  expect(PAGES).toHaveLength(filed.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(SETS.filter(({ pages }) => pages.length === 0)).toEqual([]);
  expect(new Set(batches.map(({ name }) => name)).size).toBe(batches.length);
});

test('labels hold what is read, and nothing else', () => {
  const read = new Set(['id', 'language', 'batch', 'address', 'features', 'partial', 'declared']);
  expect(PAGES.flatMap(({ labels }) => Object.keys(labels)).filter((key) => !read.has(key))).toEqual([]);
});

test('the documentation says of each batch what batches.json says: npm run corpus-table writes it', () => {
  const text = readFileSync(documented, 'utf8');
  expect(withCorpus(text)).toBe(text);
});

describe.each(PAGES.map((page) => [page.labels.id, page] as const))('%s', (_, page) => {
  const text = pageText(page);

  test('says everything that its labels say', () => {
    const labels = page.labels.declared.flatMap((cookie) => [
      cookie.name,
      cookie.provider,
      cookie.duration,
      cookie.category,
      cookie.section,
      cookie.purpose,
    ]);
    const absent = labels.filter((label) => label && !text.includes(label.replaceAll(/\s+/gu, '')));
    expect(absent).toEqual([]);
  });
});
