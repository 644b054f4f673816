import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { createTranslator } from '../../i18n/index.ts';
import { reportDocument } from '../document/report-document.ts';
import { cellName } from '../workbook/sheet-xml.ts';
import { rowHeight } from '../workbook/row-height.ts';
import { reportSheets } from '../workbook/report-sheets.ts';
import { columnHeads } from '../cells/csv-columns.ts';
import { csvExporter } from './csv-exporter.ts';
import { exporters } from './index.ts';

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** The cells of a sheet as a spreadsheet would read them. */
function cellsOf(xml: string): readonly string[] {
  return [
    ...xml.matchAll(/<c [^>]*?(?:\/>|>(?:<is><t xml:space="preserve">([^<]+)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>)/g),
  ].map(([, text, number]) => unescapeXml(text ?? number ?? ''));
}

const reports = [
  ['faulty', faultyReport()],
  ['hostile', hostileReport()],
  ['without cookies', reportOf(0)],
] as const;

describe('exporters.xlsx', () => {
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
    const files = unzipSync(await exporters.xlsx.render(report, { maskIdentifiers: false }));
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
    const files = unzipSync(await exporters.xlsx.render(report));
    for (const [path, bytes] of Object.entries(files)) {
      const xml = strFromU8(bytes);
      expect(xml, path).not.toMatch(/<f[ >]|<hyperlink|externalLink|<script/i);
      // oxlint-disable-next-line no-control-regex -- what XML can't hold
      expect(xml, path).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/);
      expect(parse(xml).childNodes.length).toBeGreaterThan(0);
    }
  });

  it('keeps heads and names in sight, and what is printed has them on every page', async () => {
    const files = unzipSync(await exporters.xlsx.render(reportOf(40)));
    const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
    const rows = reportSheets(reportOf(40), reportDocument(reportOf(40), 'fr'))[1]?.rows.length;
    expect(part('xl/worksheets/sheet2.xml')).toContain(
      '<pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/>',
    );
    expect(part('xl/worksheets/sheet2.xml')).toContain(`<autoFilter ref="A1:AM${rows}"/>`);
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<autoFilter');
    const book = part('xl/workbook.xml');
    expect(book).toContain(`localSheetId="1">'Comparaison'!$A:$C,'Comparaison'!$1:$1</definedName>`);
    expect(book).toContain(`localSheetId="4">'Texte de la charte'!$1:$1</definedName>`);
    expect(book).toContain(`localSheetId="1" hidden="1">'Comparaison'!$A$1:$AM$${rows}</definedName>`);
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<oddFooter>&amp;LTémoin, .*, &amp;A&amp;R&amp;P \/ &amp;N</);
  });

  it('a foot can hold no codes of its own, and stays as short as spreadsheets allow', async () => {
    const report = { ...reportOf(0), portal: { ...reportOf(0).portal, host: `&R&P${'&'.repeat(300)}` } };
    const files = unzipSync(await exporters.xlsx.render(report));
    const foot =
      /<oddFooter>([^<]*)</.exec(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()))?.[1] ?? '';
    expect(unescapeXml(foot)).toMatch(/^&L[^&]*(&&R&&P)(&&)+, &A&R&P \/ &N$/);
    expect(unescapeXml(foot).length).toBeLessThanOrEqual(255);
  });

  it('gives wrapped texts the lines that they need', () => {
    expect(rowHeight(['a', 'b'.repeat(10)], [10, 20])).toBeNull();
    expect(rowHeight(['a\nb\nc', 'd'.repeat(100)], [10, 20])).toBe(6 * 13);
    expect(rowHeight(['e'.repeat(32_767)], [10])).toBe(409);
  });

  it('says how long a text is that no cell can hold, in the CSV too', async () => {
    const base = reportOf(0);
    const review = { auditor: '', organisation: '', caseReference: '', note: 'é'.repeat(40_000), findings: [] };
    const report = { ...base, review };
    const files = unzipSync(await exporters.xlsx.render(report));
    const cells = cellsOf(strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array()));
    const note = cells.find((cell) => cell.startsWith('éé')) ?? '';
    expect(note.length).toBeLessThanOrEqual(32_767);
    expect(note).toMatch(/é… \(40000 caractères\)$/);
    expect(csvExporter.render(report)).toContain(`"${note}"`);
  });

  it('a charter of many columns makes no more cells than it has, nor more columns than a sheet', async () => {
    const base = reportOf(0);
    const { content } = base.charter;
    const [table] = content?.tables ?? [];
    if (content === null || table === undefined) throw new Error('no charter');
    const wide = { table: 0, row: 0, cells: Array.from({ length: 20_000 }, () => 'x'), textFragment: null };
    const narrow = Array.from({ length: 2000 }, (_, row) => ({ table: 0, row, cells: ['y'], textFragment: null }));
    const tables = [{ ...table, rows: [wide, ...narrow] }];
    const report = { ...base, charter: { ...base.charter, content: { ...content, tables } } };
    const files = unzipSync(await exporters.xlsx.render(report));
    const xml = strFromU8(files['xl/worksheets/sheet4.xml'] ?? new Uint8Array());
    expect(xml.match(/<c /g)?.length).toBeLessThan(60_000);
    expect(xml).toContain('r="XFD4"');
    expect(xml).not.toContain('r="XFE4"');
    expect(xml.match(/<col /g)).toHaveLength(16_384);
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
