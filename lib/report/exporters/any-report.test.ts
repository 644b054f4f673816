import { parse as parseCsv } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseHtml } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { anyReport } from '../../../tests/fixtures/reports/any-report.ts';
import { readReportFile } from '../../report-file/read-report-file.ts';
import { csvExporter } from './csv-exporter.ts';
import { jsonExporter } from './json-exporter.ts';
import { exporters } from './index.ts';

const options = fc.record({
  language: fc.constantFrom('fr', 'en'),
  maskIdentifiers: fc.boolean(),
  imported: fc.boolean(),
  separator: fc.constantFrom(';', ','),
});

const runs = { numRuns: 50 };

/** A laden machine is slow, not wrong. */
const patience = 30_000;

/** Texts that a reader of a page sees, and the names of elements and attributes. */
function seenIn(html: string): { readonly texts: readonly string[]; readonly names: ReadonlySet<string> } {
  const texts: string[] = [];
  const names = new Set<string>();
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) [node.tagName, ...node.attrs.map(({ name }) => name)].forEach((each) => names.add(each));
    if (node.nodeName === 'script' || node.nodeName === 'style') return;
    if ('value' in node) texts.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseHtml(html));
  return { texts, names };
}

describe('any report', () => {
  it(
    'is the same byte for byte when its JSON was imported',
    () => {
      fc.assert(
        fc.property(anyReport, options, (report, chosen) => {
          const text = jsonExporter.render(report, chosen);
          const read = readReportFile(text);
          expect(read.ok ? jsonExporter.render(read.report, { maskIdentifiers: false }) : read.problem).toBe(text);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'runs nothing in a spreadsheet, and each line has every column',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyReport, options, async (report, chosen) => {
          const rows: string[][] = parseCsv(csvExporter.render(report, chosen), {
            delimiter: chosen.separator,
            bom: true,
          });
          expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
          for (const bytes of Object.values(unzipSync(await exporters.xlsx.render(report, chosen))))
            expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'runs and loads nothing as a page, and hides no character',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyReport, options, async (report, chosen) => {
          const { texts, names } = seenIn(await exporters.html.render(report, chosen));
          expect(
            [...names].filter((name) => /^(on|src|style$.|iframe|img|link|form|object|b$|svg:)/.test(name)),
          ).toEqual([]);
          expect(texts.filter((text) => /\p{Cf}|[^\P{Cc}\n]/u.test(text))).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'stays text in Markdown: no markup, no address outside code and links',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyReport, options, async (report, chosen) => {
          const markdown = await exporters.markdown.render(report, chosen);
          const text = markdown.replaceAll(/\\./g, '').replaceAll(/`[^`\n]*`|<br>|\[[^\]\n]*\]\(<[^>\n]*>\)/g, '');
          expect(text).not.toMatch(/[<`[\]]|@|www\.|:\/\//i);
        }),
        runs,
      );
    },
    patience,
  );
});
