import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { markdownExporter } from './markdown-exporter.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['<b>gras</b>', String.raw`\<b\>gras\</b\>`],
    ['[lien](javascript:alert(1))', String.raw`\[lien\](javascript:alert(1))`],
    ['a | b', String.raw`a \| b`],
    ['_pk_id.12', String.raw`\_pk\_id.12`],
    ['# titre', String.raw`\# titre`],
    ['- liste', String.raw`\- liste`],
    ['12. liste', String.raw`12\. liste`],
    ['    code', 'code'],
    ['http://piege.test', String.raw`http\://piege.test`],
    ['www.piege.test', String.raw`www\.piege.test`],
    ['une\nautre', 'une\u240Aautre'],
    ['`code`', '\\`code\\`'],
    ['2026-11-20', '2026-11-20'],
  ])('%j → %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('markdownExporter', () => {
  it('every row of a table has as many cells as its head', async () => {
    for (const report of [faultyReport(), hostileReport()]) {
      const lines = (await markdownExporter.render(report)).split('\n');
      let width = 0;
      for (const line of lines) {
        if (!line.startsWith('|')) width = 0;
        else {
          const cells = line.replaceAll(/\\./g, '').split('|').length;
          if (width === 0) width = cells;
          expect(cells, line.slice(0, 120)).toBe(width);
        }
      }
    }
  });

  it('glues no words together', async () => {
    const markdown = await markdownExporter.render(faultyReport(), { language: 'fr' });
    expect(markdown).toMatch(/observés? sur portail-exemple\.test/);
    expect(markdown).toMatch(/^- \*\*[^*]+\*\* \d+$/m);
    expect(markdown).toMatch(/UTC\\\+1 \(2026-/);
    expect(markdown).not.toMatch(/\p{L}\*\*\p{L}|\p{L}\((?!s\))\d{4}|: *:|(?:déclarée|réelle) :\p{L}/u);
  });

  it('keeps two lists two, and gives a figure a heading', async () => {
    const lines = (await markdownExporter.render(reportOf(40), { language: 'fr' })).split('\n');
    expect(lines).toContain('### Les verdicts d’un coup d’œil');
    const joined = lines.filter(
      (line, at) => line === '' && /^[-*] /.test(lines[at - 1] ?? '') && lines[at - 1]?.[0] === lines[at + 1]?.[0],
    );
    expect(joined).toEqual([]);
  });

  it('no line of a hostile report begins what it should not', async () => {
    const markdown = await markdownExporter.render(hostileReport());
    const outside = markdown.replaceAll('<br>', '').replaceAll(/\]\(<https?:[^>]*>\)/g, '');
    expect(outside.replaceAll(/\\[<>]/g, '')).not.toMatch(/</);
    expect(outside.split('\n').filter((line) => /^ *(```|~~~|---+$|===)/.test(line))).toEqual([]);
  });
});
