import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5';

/* What must hold of a written report, read back with another parser: each says what is broken, or nothing. */

const quoted = (things: readonly string[]): string | null =>
  things[0] === undefined ? null : JSON.stringify(things[0]);

/** Cells that a spreadsheet would run. */
export const formulasInCsv = (csv: string, delimiter: ';' | ','): string | null => {
  const rows: string[][] = parseCsv(csv, { delimiter, bom: true });
  return quoted(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell)));
};

/** Parts of a workbook that hold a formula. */
export const formulasInWorkbook = (workbook: Uint8Array): string | null =>
  quoted(
    Object.entries(unzipSync(workbook)).flatMap(([part, bytes]) => (/<f[ >]/.test(strFromU8(bytes)) ? [part] : [])),
  );

/** Elements and attributes that run or load something, and characters that nobody sees. */
export function dangersInHtml(html: string): string | null {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const names = [node.tagName, ...node.attrs.map(({ name }) => name)];
      found.push(...names.filter((name) => /^(on|src|style$.|iframe|img|link|form|object|b$|svg:)/.test(name)));
    }
    if (node.nodeName === 'script' || node.nodeName === 'style') return;
    if ('value' in node && /\p{Cf}|[^\P{Cc}\n]/u.test(node.value)) found.push(node.value.slice(0, 200));
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseHtml(html));
  return quoted(found);
}

/** Markup and addresses outside code and links. */
export function markupInMarkdown(markdown: string): string | null {
  const text = markdown.replaceAll(/\\./g, '').replaceAll(/`[^`\n]*`|<br>|\[[^\]\n]*\]\(<[^>\n]*>\)/g, '');
  return quoted(text.match(/.{0,20}(?:[<`[\]]|@|www\.|:\/\/).{0,20}/i) ?? []);
}
