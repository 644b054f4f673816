import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { OWN_FOLDERS } from '../bench/charters.ts';
import { type LabelledPage, readLabelledFolder } from '../bench/labelled-page.ts';

const PAGES = OWN_FOLDERS.flatMap(readLabelledFolder);
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

describe.each(PAGES.map((page) => [page.labels.id, page] as const))('%s', (id, page) => {
  const text = pageText(page);

  test('is labelled under its own name, with all its cookies counted', () => {
    expect(page.labels).toMatchObject({ id, files: [expect.stringMatching(/\.(html|txt|md)$/u)] });
  });

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
