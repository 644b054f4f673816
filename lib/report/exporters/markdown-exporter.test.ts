import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { exporters } from './index.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['<b>gras</b>', String.raw`\<b\>gras\</b\>`],
    ['[lien](javascript:alert(1))', String.raw`\[lien\](javascript:alert(1))`],
    ['[lien](http://piege.test/a_b)', '\\[lien\\](`http://piege.test/a_b`)'],
    ['a | b', String.raw`a \| b`],
    ['_pk_id.12', String.raw`\_pk\_id.12`],
    ['# titre', String.raw`\# titre`],
    ['- liste', String.raw`\- liste`],
    ['12. liste', String.raw`12\. liste`],
    ['    code', 'code'],
    ['http://piege.test', '`http://piege.test`'],
    ['vu sur WWW.piege.test, *gras*', 'vu sur `WWW.piege.test,` \\*gras\\*'],
    ['dpo@ville.test', '`dpo@ville.test`'],
    ['@tous', '`@tous`'],
    ['<http://piege.test>', '\\<`http://piege.test`\\>'],
    ['a`http://b|http://c', 'a\\``http://b`\\|`http://c`'],
    ['www', 'www'],
    ['une\nautre', 'une\u240Aautre'],
    ['`code`', '\\`code\\`'],
    ['2026-11-20', '2026-11-20'],
  ])('%j → %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('exporters.markdown', () => {
  it('every row of a table has as many cells as its head', async () => {
    for (const report of [faultyReport(), hostileReport()]) {
      const lines = (await exporters.markdown.render(report)).split('\n');
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
    const markdown = await exporters.markdown.render(faultyReport(), { language: 'fr' });
    expect(markdown).toMatch(/observés? sur portail-exemple\.test/);
    expect(markdown).toMatch(/^- \*\*[^*]+\*\* \d+$/m);
    expect(markdown).toMatch(/UTC\\\+1 \(2026-/);
    expect(markdown).not.toMatch(/\p{L}\*\*\p{L}|\p{L}\((?!s\))\d{4}|: *:|(?:déclarée|réelle) :\p{L}/u);
  });

  it('keeps two lists two, and gives a figure a heading', async () => {
    const lines = (await exporters.markdown.render(reportOf(40), { language: 'fr' })).split('\n');
    expect(lines).toContain('### Durées déclarées et réelles des cookies persistants');
    const joined = lines.filter(
      (line, at) => line === '' && /^[-*] /.test(lines[at - 1] ?? '') && lines[at - 1]?.[0] === lines[at + 1]?.[0],
    );
    expect(joined).toEqual([]);
  });

  it('an address with signs of Markdown stays one address, and breaks no table', async () => {
    const url = 'https://portail-exemple.test/a|b?c=`d`&copy;=1';
    const { retrieval } = faultyReport().charter;
    const attempts = [url, url].map(
      (each) => ({ url: each, origin: 'link', status: 'read', httpStatus: 200 }) as const,
    );
    const report = { ...faultyReport(), charter: { ...faultyReport().charter, retrieval: { ...retrieval, attempts } } };
    const markdown = await exporters.markdown.render(report);
    expect(markdown).toContain(String.raw`](<https://portail-exemple.test/a%7Cb?c=%60d%60\&copy;=1>)`);
    expect(markdown).not.toMatch(/\(<[^>]*[|`]/);
  });

  it('no line of a hostile report begins what it should not', async () => {
    const markdown = await exporters.markdown.render(hostileReport());
    const outside = markdown.replaceAll('<br>', '').replaceAll(/\]\(<https?:[^>]*>\)/g, '');
    expect(outside.replaceAll(/\\[<>]/g, '')).not.toMatch(/</);
    expect(outside.split('\n').filter((line) => /^ *(```|~~~|---+$|===)/.test(line))).toEqual([]);
  });
});
