import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '../../../tests/fixtures/reports/any-report.ts';
import {
  dangersInHtml,
  formulasInCsv,
  formulasInWorkbook,
  markupInMarkdown,
} from '../../../tests/fuzz/reports/written-report.ts';
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
          const { separator } = chosen;
          expect(formulasInCsv(csvExporter.render(report, chosen), separator === ',' ? ',' : ';')).toBeNull();
          expect(formulasInWorkbook(await exporters.xlsx.render(report, chosen))).toBeNull();
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
          expect(dangersInHtml(await exporters.html.render(report, chosen))).toBeNull();
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
          expect(markupInMarkdown(await exporters.markdown.render(report, chosen))).toBeNull();
        }),
        runs,
      );
    },
    patience,
  );
});
