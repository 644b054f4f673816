import { strToU8, zipSync } from 'fflate';
import { columnName, sheetXml, tableRange } from './sheet-xml.ts';
import type { Sheet } from './workbook.ts';
import { xmlText } from './xml-text.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const styles = `${head}<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFECEFF3"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * An XLSX file (ECMA-376) of sheets that hold text and numbers only: no formula, macro, link or image can be in it.
 *
 * Made at once and without a worker: libraries that compress through workers made of blobs hang under the policy of an
 * extension page.
 *
 * @param running what stands at the foot of every printed page, hostile where a report was imported.
 * @param madeAt date of the parts, so that the same report gives the same bytes.
 */
export function workbookFile(sheets: readonly Sheet[], running: string, madeAt: Date): Uint8Array {
  const footer = footerText(running);
  const parts = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': workbookRelationships(sheets),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, footer)])),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { level: 3, mtime: madeAt });
}

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = sheets.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides.join('')}</Types>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, at) =>
      `<sheet name="${xmlText(name).replaceAll('"', '&quot;')}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${list.join('')}</sheets><definedNames>${sheets.map(namesXml).join('')}</definedNames></workbook>`;
}

/** What is repeated on every printed page, and what can be filtered. */
function namesXml(sheet: Sheet, at: number): string {
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  const last = columnName(sheet.fixedColumns - 1);
  const columns = sheet.fixedColumns === 0 ? '' : `${name}!$A:$${last},`;
  const range = tableRange(sheet).replaceAll(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
  return [
    definedName('_xlnm.Print_Titles', at, `${columns}${name}!$1:$1`),
    ...(sheet.isTable ? [definedName('_xlnm._FilterDatabase', at, `${name}!${range}`, ' hidden="1"')] : []),
  ].join('');
}

const definedName = (name: string, sheet: number, refersTo: string, more = ''): string =>
  `<definedName name="${name}" localSheetId="${sheet}"${more}>${xmlText(refersTo)}</definedName>`;

/** A foot of more than 255 characters makes a file that Excel takes for broken. */
const longestRunning = 120;

/** The foot of a page: an ampersand begins a code there, so that two stand for one (ECMA-376 part 1, 18.3.1.46). */
function footerText(running: string): string {
  return `&L${running.slice(0, longestRunning).replaceAll('&', '&&')}, &A&R&P / &N`;
}

function workbookRelationships(sheets: readonly Sheet[]): string {
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return `${head}<Relationships xmlns="${packaged}/relationships">${links.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`;
}
