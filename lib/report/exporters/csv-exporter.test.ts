import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport, hostileTexts } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { inDays, judged, observedAt, observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import { finding, reportWith } from '../../../tests/fixtures/reports/filing/report.ts';
import { createTranslator } from '../../i18n/index.ts';
import { cnilColumns, ownColumns } from '../cells/csv-columns.ts';
import { csvExporter } from './csv-exporter.ts';
import { csvCell, runsInSpreadsheets } from './render-csv.ts';
import { csvRows } from '../cells/csv-rows.ts';

/** Reads a CSV with another library than the one that wrote it, and undoes the apostrophes. */
function readBack(csv: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = parse(csv, { delimiter, bom: true });
  return rows.map((row) => row.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell)));
}

const reports = [
  ['faulty', faultyReport()],
  ['hostile', hostileReport()],
  ['without cookies', reportOf(0)],
  ['40 cookies', reportOf(40)],
] as const;

describe('csvExporter', () => {
  it.each(reports)('another parser reads equal rows back: %s', (_, report) => {
    for (const separator of [';', ','] as const) {
      const csv = csvExporter.render(report, { separator, maskIdentifiers: false });
      const expected = csvRows(report, createTranslator('fr')).map((row) =>
        [...cnilColumns, ...ownColumns].map((column) => csvCell(row, column, separator).toWellFormed()),
      );
      expect(readBack(csv, separator).slice(1)).toEqual(expected);
    }
  });

  it.each(reports)('no cell that a spreadsheet would run: %s', (_, report) => {
    const rows: string[][] = parse(csvExporter.render(report), { delimiter: ';', bom: true });
    const running = rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell));
    expect(running).toEqual([]);
  });

  it('any name comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const report = reportWith({ observed: [judged(observedCookie({ name }), 'undeclared')] });
        const csv = csvExporter.render(report, { maskIdentifiers: false });
        expect(readBack(csv, ';')[1]?.[2]).toBe(name);
      }),
    );
  });

  it('begins with the columns of the CNIL’s lister, without its values', () => {
    const head = readBack(csvExporter.render(reportOf(0), { language: 'en' }), ';')[0];
    expect(head?.slice(0, 8)).toEqual([
      'Domaine',
      'Chemin',
      'Nom',
      'Expiration',
      'sameSite',
      'httpOnly',
      'hostOnly',
      'isSecure',
    ]);
    expect(head).toHaveLength(8 + ownColumns.length);
  });

  it('writes days as the spreadsheet that opens it reads them, hours too, and says session', () => {
    const report = reportWith({
      observed: [inDays(0.5), inDays(0.02), null].map((expiresAt, at) =>
        judged(observedCookie({ name: `c${at}`, expiresAt, session: expiresAt === null }), 'undeclared'),
      ),
    });
    const daysIn = (separator: ';' | ','): readonly string[] => {
      const [head = [], ...rows] = readBack(csvExporter.render(report, { separator }), separator);
      return rows.slice(0, 3).map((row) => row[head.indexOf('Durée réelle, au moins (jours)')] ?? '');
    };
    expect(daysIn(';')).toEqual([expect.stringMatching(/^0,[45]/), expect.stringMatching(/^0,0\d/), 'session']);
    expect(daysIn(',')).toEqual([expect.stringMatching(/^0\.[45]/), expect.stringMatching(/^0\.0\d/), 'session']);
  });

  it('names rules and likenesses in words', () => {
    const cells = readBack(csvExporter.render(reportOf(40)), ';').flat();
    const ids = new Set(reportOf(40).findings.map(({ rule }) => rule));
    expect(cells.filter((cell) => ids.has(cell) || ids.has(cell.split(' ')[0] ?? ''))).toEqual([]);
    const elsewhere = readBack(csvExporter.render(reportOf(40)), ';').find(
      (row) => row[2] === 'sessionid' && row[0]?.includes('tiers-exemple.test') === true,
    );
    expect(elsewhere).toContain('même nom, autre prestataire');
  });

  it('says that the data of a reserved host are fictitious', () => {
    expect(csvExporter.render(reportOf(0))).toContain('"Portail d’exemple, données fictives"');
    const { portal } = reportWith();
    const real = reportWith({ portal: { ...portal, host: 'data.ville.fr' } });
    expect(csvExporter.render(real)).not.toContain('fictives');
  });

  it('separator and byte order mark are options', () => {
    expect(csvExporter.render(reportOf(0))).toMatch(/^\uFEFF"Domaine";"Chemin"/);
    expect(csvExporter.render(reportOf(0), { separator: ',', byteOrderMark: false })).toMatch(/^"Domaine","Chemin"/);
  });

  it('says a sentence of no end on each line it concerns in a length that can be read', () => {
    const cookies = ['a', 'b', 'c'].map((name) => judged(observedCookie({ name }), 'undeclared'));
    const long = 'mot '.repeat(50_000);
    const evidence = cookies.map(({ cookie }) => ({ kind: 'observed', key: cookie.key }) as const);
    const findings = [finding({ message: { id: long, params: {} }, evidence })];
    const word = { finding: 0, decision: 'accepted', reason: long, comment: '', at: observedAt } as const;
    const review = { auditor: '', organisation: '', caseReference: '', note: '', findings: [word] };
    const [head = [], ...rows] = readBack(csvExporter.render(reportWith({ observed: cookies, findings, review })), ';');
    for (const row of rows.slice(0, 3)) {
      expect(row[head.indexOf('Constats')]).toMatch(/^sample-rule \(écart constaté\) mot .*… \(200000 caractères\)$/);
      expect(row[head.indexOf('Constats')]?.length).toBeLessThan(1100);
      expect(row[head.indexOf('Motif de l’auditeur')]?.length).toBeLessThan(32_767);
    }
  });

  it('lists what was declared and not observed, and what could not be looked at', () => {
    const csv = csvExporter.render(faultyReport());
    expect(csv).toContain('"survey_seen"');
    expect(csv).toContain('autorisation refusée');
    expect(csv).toContain('video.exemple-tiers.test');
  });

  it.each(hostileTexts.filter((text) => /^[=+\-@\t\r\n＝]/.test(text)))('takes %j for a formula', (text) => {
    expect(runsInSpreadsheets.test(text)).toBe(true);
  });
});
