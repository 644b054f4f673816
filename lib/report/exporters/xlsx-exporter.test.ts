import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { createTranslator } from '../../i18n/index.ts';
import { reportDocument } from '../document/report-document.ts';
import { cellName } from '../workbook/sheet-xml.ts';
import { reportSheets } from '../workbook/report-sheets.ts';
import { columnHeads } from './csv-columns.ts';
import { xlsxExporter } from './xlsx-exporter.ts';

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** The cells of a sheet as a spreadsheet would read them. */
function cellsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<c [^>]*>(?:<is><t xml:space="preserve">([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g)].map(
    ([, text, number]) => unescapeXml(text ?? number ?? ''),
  );
}

const reports = [
  ['faulty', faultyReport()],
  ['hostile', hostileReport()],
  ['without cookies', reportOf(0)],
] as const;

describe('xlsxExporter', () => {
  it('gives a severity to what is wrong alone, names rules, and writes days as numbers', () => {
    const report = reportOf(40);
    const [, comparison, findings] = reportSheets(report, reportDocument(report, 'fr'));
    const [heads = [], ...rows] = findings?.rows ?? [];
    expect(heads[0]).toBe('Résultat');
    expect(rows.filter(([outcome, severity]) => outcome === 'sans écart' && severity !== '')).toEqual([]);
    expect(rows.filter(([outcome, severity]) => outcome === 'écart constaté' && severity === '')).toEqual([]);
    expect(rows.map((row) => String(row[2])).filter((title) => /^[a-z]+-[a-z0-9-]+$/.test(title))).toEqual([]);
    const [head = [], ...lines] = comparison?.rows ?? [];
    const days = lines.map((row) => row[head.indexOf('Durée réelle, au moins (jours)')]);
    expect(days.some((day) => typeof day === 'number')).toBe(true);
  });

  it.each(reports)('reads back as it was written: %s', async (_, report) => {
    const files = unzipSync(await xlsxExporter.render(report, { maskIdentifiers: false }));
    const sheets = reportSheets(report, reportDocument(report, 'fr'));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Synthèse',
      'Comparaison',
      'Constats',
      'Charte',
      'Texte de la charte',
    ]);
    for (const [at, sheet] of sheets.entries()) {
      const xml = strFromU8(files[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array());
      expect(cellsOf(xml)).toEqual(sheet.rows.flat().map((cell) => String(cell).toWellFormed()));
    }
  });

  it.each(reports)('holds no formula, link or markup of its own: %s', async (_, report) => {
    const files = unzipSync(await xlsxExporter.render(report));
    for (const [path, bytes] of Object.entries(files)) {
      const xml = strFromU8(bytes);
      expect(xml, path).not.toMatch(/<f[ >]|<hyperlink|externalLink|<script/i);
      // oxlint-disable-next-line no-control-regex -- what XML can't hold
      expect(xml, path).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/);
      expect(parse(xml).childNodes.length).toBeGreaterThan(0);
    }
  });

  it('the comparison has the CSV’s columns', () => {
    expect(reportSheets(reportOf(0), reportDocument(reportOf(0), 'en'))[1]?.rows[0]).toEqual(
      columnHeads(createTranslator('en')),
    );
  });

  it.each([
    [0, 0, 'A1'],
    [1, 25, 'Z2'],
    [0, 26, 'AA1'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
  ])('row %d, column %d is %s', (row, column, expected) => {
    expect(cellName(row, column)).toBe(expected);
  });
});
