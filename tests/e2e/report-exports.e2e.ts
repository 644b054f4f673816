import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, type AuditReport } from '../../lib/audit/index.ts';
import { parseCharter } from '../../lib/charter/index.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import { cnilColumns, columnHeads, ownColumns } from '../../lib/report/cells/csv-columns.ts';
import { csvCell } from '../../lib/report/exporters/render-csv.ts';
import { csvRows } from '../../lib/report/cells/csv-rows.ts';
import { reportDocument } from '../../lib/report/index.ts';
import { readReportFile } from '../../lib/report-file/index.ts';
import { reportSheets } from '../../lib/report/workbook/report-sheets.ts';
import { honestPortals, variantPortals, type SamplePortal } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, follow } from './audit-by-click.ts';
import type { BrowserUnderTest } from './browsers/browser-under-test.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { checkSums } from './report/check-sums.ts';
import { behaviourOf } from './report/quiet-file.ts';
import { readWorkbook, spreadsheetProgram } from './report/read-workbook.ts';
import type { OpenTab } from './report/open-tab.ts';
import { reportTab } from './report/report-tab.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';

/** Every export of a real audit, made by a click on the report page and read again by somebody else's program. */
let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

const hostile = variantPortals.filter(({ id }) => id === 'hostile');
const portals = [...honestPortals, ...hostile].map((portal) => [portal.id, portal] as const);

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync('public/audit-report.schema.json', 'utf8')) as object,
);

/** A quiet page: nothing asked, loaded, run or complained of, and no fault that axe finds. */
const quiet = { asked: [], loaded: [], errors: [], ran: [], violations: [], styled: true };

async function withReport(
  portal: SamplePortal,
  use: (browser: BrowserUnderTest, tab: OpenTab) => Promise<void>,
): Promise<void> {
  samples.reset();
  using extension = withGrantedHosts(portal.hosts);
  await withBrowser({ port: samples.port, extension: extension.folder, language: 'fr' }, async (browser) => {
    await follow(browser, instructionsFor('visit', portal));
    await use(browser, await reportTab(browser, await auditByClick(browser)));
  });
}

const defused = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

function expectCsv(csv: string, report: AuditReport): void {
  const rows: string[][] = parse(csv, { delimiter: ';', bom: true });
  const translator = createTranslator('fr');
  const columns = [...cnilColumns, ...ownColumns];
  const expected = csvRows(report, translator).map((row) => columns.map((column) => csvCell(row, column, ';')));
  expect(rows.map((row) => row.map(defused))).toEqual([columnHeads(translator), ...expected]);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
}

/** Rows without the empty cells and lines at their end, which no spreadsheet keeps. */
const trimmed = (rows: readonly (readonly (string | number)[])[]): readonly (readonly string[])[] => {
  const cut = rows.map((row) => {
    const cells = row.map(String);
    return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  });
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
};

function expectWorkbook(bytes: Buffer, report: AuditReport): void {
  const read = readWorkbook(bytes);
  const sheets = reportSheets(report, reportDocument(report, 'fr', { masked: true, imported: false }));
  expect(Object.keys(read).toSorted()).toEqual(sheets.map(({ name }) => name).toSorted());
  for (const { name, rows } of sheets) expect(trimmed(read[name] ?? []), name).toEqual(trimmed(rows));
}

function expectZip(zip: Buffer, made: Readonly<Record<string, Buffer>>, report: AuditReport): void {
  const { files, said, exitCode } = checkSums(zip);
  const others = Object.keys(files).filter((name) => name !== 'SHA256SUMS');
  expect(said).toEqual(others.map((name) => `${name}: OK`).toSorted());
  expect(exitCode).toBe(0);
  for (const [name, bytes] of Object.entries(made)) expect(files[name]?.equals(bytes), name).toBe(true);
  // Masked, as it is by default: the page is a copy, and the digest is of what was received.
  const page = files['charte/page-expurgee.html.txt'] ?? Buffer.alloc(0);
  expect(page.toString('utf8')).toMatch(/^<!doctype html>/i);
  expect(createHash('sha256').update(page).digest('hex')).not.toBe(report.charter.retrieval.sha256Bytes);
  expect(files['LISEZ-MOI.txt']?.toString('utf8')).toContain(report.charter.retrieval.sha256Bytes);
}

/** The corrected charter as saved, read again, and what the same observation lacks in it. */
function undeclaredIn(html: string, report: AuditReport): readonly string[] {
  const { portal, environment, observation, coverage, tool, generatedAt } = report;
  const content = parseCharter({ html, url: report.charter.retrieval.url ?? portal.url });
  const again = audit({
    portal,
    charter: { retrieval: { ...report.charter.retrieval, status: 'read' }, content },
    observation: {
      ...observation,
      url: portal.url,
      environment,
      coverage,
      cookies: report.observed.map(({ cookie }) => cookie),
      otherStorage: report.otherStorage.map(({ item }) => item),
    },
    tool,
    generatedAt,
  });
  return again.observed
    .filter(({ verdict, sharedDomain }, at) => {
      const before = report.observed[at]?.verdict;
      return before === 'undeclared' && verdict !== 'declared' && !sharedDomain;
    })
    .map(({ cookie }) => cookie.name);
}

describe('exports of a real audit', () => {
  it.each(portals)('%s', async (_, portal) => {
    await withReport(portal, async (browser, tab) => {
      const made: Record<string, Buffer> = {};
      for (const format of ['JSON', 'CSV', 'XLSX', 'DOCX', 'HTML', 'Markdown', 'ZIP']) {
        const { name, bytes } = await browser.saved(async () => tab.click('button', format));
        expect(name).toMatch(new RegExp(String.raw`^temoin_${portal.hosts[0]}_\d{4}-\d\d-\d\d\.\w+$`));
        made[name.split('.').at(-1) ?? ''] = bytes;
      }
      expect(await tab.violations()).toEqual([]);

      const json = made['json']?.toString('utf8') ?? '';
      validate(JSON.parse(json));
      expect(validate.errors).toBeNull();
      const read = readReportFile(json);
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      expectCsv(made['csv']?.toString('utf8') ?? '', read.report);
      const zipped = Object.entries(made).filter(([extension]) => extension !== 'zip');
      const [stem] = (await browser.saved(async () => tab.click('button', 'JSON'))).name.split('.json');
      expectZip(
        made['zip'] ?? Buffer.alloc(0),
        Object.fromEntries(zipped.map(([extension, bytes]) => [`${stem}.${extension}`, bytes])),
        read.report,
      );
      if (spreadsheetProgram === null)
        console.warn('SKIPPED: no LibreOffice, so no XLSX was opened (libreoffice-calc)');
      else expectWorkbook(made['xlsx'] ?? Buffer.alloc(0), read.report);

      await tab.click('checkbox', 'Masquer les identifiants');
      const whole = await browser.saved(async () => tab.click('button', 'JSON'));
      const corrected = await browser.saved(async () => tab.click('button', 'Charte corrigée (page web)'));
      const report = JSON.parse(whole.bytes.toString('utf8')) as AuditReport;
      const left = undeclaredIn(corrected.bytes.toString('utf8'), report);
      // A name in which nothing is plain can't be written so that it is read again: the page says how many there are.
      expect(left.filter((name) => portal.id !== 'hostile' || /[A-Za-z0-9_.-]{4}/.test(name))).toEqual([]);
      // The file is there before the page has read it again and says so.
      await tab.waitFor(`/charte-corrigee/.test(document.querySelector('output').textContent)`, 'the notice');
      const notice = await tab.evaluate<string>(`document.querySelector('output').textContent`);
      expect(notice).toMatch(/^Fichier prêt.*Lignes ajoutées\s: \d+\s; .*noms corrigés\s: \d+/);
      expect(/relus\s: (\d+)\./.exec(notice)?.[1] ?? '0').toBe(String(left.length));

      expect(await behaviourOf(made['html'] ?? '', tab, samples)).toEqual(quiet);
    });
  });

  it('a page that does what an export must not is noticed', async () => {
    const [portal] = honestPortals;
    if (portal === undefined) throw new Error('no sample portal');
    await withReport(portal, async (_, tab) => {
      const page = `<!doctype html><title>x</title><p>x<img src="https://ailleurs.exemple.test/x.png"><script>window.ran = 1; throw new Error('ran')</script>`;
      const behaviour = await behaviourOf(page, tab, samples);
      expect(behaviour.asked).toContain('ailleurs.exemple.test');
      expect(behaviour.ran).toContain('ran');
      expect(behaviour.errors.join(' ')).toContain('ran');
      expect(behaviour.violations.join(' ')).toContain('image-alt');
      expect(behaviour.styled).toBe(false);
    });
  });
});
