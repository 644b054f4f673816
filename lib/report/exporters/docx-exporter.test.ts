import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportDocument } from '../document/report-document.ts';
import { exporters } from './index.ts';
import { renderLetter } from './render-docx.ts';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const textOf = (xml: string): string =>
  xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Every element that opens closes, in order: what Word calls a broken file. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = '', own] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (own === '/') continue;
    if (closing === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('exporters.docx', () => {
  it('says the answer, what to do, the findings and the place to sign, and no annex', async () => {
    const report = faultyReport();
    const parts = partsOf(await exporters.docx.render(report, { language: 'fr', maskIdentifiers: false }));
    const text = textOf(parts['word/document.xml'] ?? '');
    const document = reportDocument(report, 'fr');
    for (const words of [document.title, document.overall, document.todo?.text ?? '?', 'Signature'])
      expect(text).toContain(words);
    for (const { title, annex } of document.sections) expect(text.includes(`\n${title}\n`), title).toBe(annex !== true);
  });

  it.each([
    ['faulty', faultyReport()],
    ['hostile', hostileReport()],
  ])('is well-formed, the same bytes each time, and holds nothing that runs: %s', async (_, report) => {
    const [one, other] = [await exporters.docx.render(report), await exporters.docx.render(report)];
    expect(one).toEqual(other);
    const parts = partsOf(one);
    expect(Object.keys(parts).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/footer1.xml',
      'word/numbering.xml',
      'word/styles.xml',
    ]);
    for (const [path, xml] of Object.entries(parts))
      expect(isWellFormed(xml.replace(/^<\?.*?\?>/, '')), path).toBe(true);
    const body = parts['word/document.xml'] ?? '';
    expect(body).not.toMatch(/<w:(hyperlink|object|pict|fldChar|instrText|altChunk)/);
    expect(parts['word/_rels/document.xml.rels']).not.toContain('External');
  });

  it('makes a letter of plain text one of paragraphs and points', () => {
    const letter = 'Objet : essai\n\nMadame, Monsieur,\n\n- un <b>point</b>\n- un autre\n';
    const body = partsOf(renderLetter(faultyReport(), letter, 'fr'))['word/document.xml'] ?? '';
    expect(textOf(body).trim()).toBe('Objet : essai\n\nMadame, Monsieur,\n\nun <b>point</b>\nun autre');
    expect(body.match(/ListBullet/g)).toHaveLength(2);
  });
});
