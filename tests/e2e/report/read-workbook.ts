import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { findProgram } from '../../../scripts/browsers/find-program.ts';

/** LibreOffice's program; null where it, or its spreadsheet (Debian package libreoffice-calc), is absent. */
export const spreadsheetProgram = findProgram(['soffice', 'libreoffice']);

/** Every sheet as CSV: semicolon, double quote, UTF-8, all texts quoted, cells as they are stored. */
const everySheet = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,false,false,false,false,-1';

/**
 * Opens a workbook with LibreOffice Calc, on a profile of its own, and gives the cells of each sheet by its name.
 *
 * @throws with LibreOffice's own words where it opens nothing.
 */
export function readWorkbook(bytes: Buffer): Readonly<Record<string, readonly (readonly string[])[]>> {
  if (spreadsheetProgram === null) throw new Error('LibreOffice is not there');
  const folder = mkdtempSync(join(tmpdir(), 'temoin-workbook-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', everySheet, '--outdir', folder, file];
    const run = spawnSync(spreadsheetProgram, args, { encoding: 'utf8', timeout: 120_000 });
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    if (sheets.length === 0) throw new Error(`LibreOffice opened nothing: ${run.stdout}${run.stderr}`);
    return Object.fromEntries(
      sheets.map((name) => [
        name.replace(/^book-/, '').replace(/\.csv$/, ''),
        parse(readFileSync(join(folder, name)), { delimiter: ';', relaxColumnCount: true, bom: true }),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
