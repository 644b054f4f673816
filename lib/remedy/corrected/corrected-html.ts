import { el } from '../../report/elements/markup-node.ts';
import type { MarkupElement, MarkupNode } from '../../report/elements/markup-node.ts';
import { renderMarkup } from '../../report/markup/render-markup.ts';
import type { CorrectedCharter } from './corrected-charter.ts';
import { shownInCell } from './shown-in-cell.ts';
import { wholeTables } from './whole-tables.ts';
import type { TableLine, WholeTable } from './whole-tables.ts';

/** HTML to paste into the portal's back office: headings and tables, no style, nothing else. */
export function correctedHtml({ title, tables }: Pick<CorrectedCharter, 'title' | 'tables'>): string {
  return [...textElement('h2', title), ...wholeTables(tables).flatMap(elementsOf)].map(renderMarkup).join('\n');
}

/** The same as a page by itself, which says what language it is in. */
export function correctedPage(charter: Pick<CorrectedCharter, 'title' | 'tables'>, language: string): string {
  const lang = /^[a-z]{2,3}$/.test(language) ? language : 'en';
  return `<!doctype html>\n<html lang="${lang}">\n<meta charset="utf-8">\n${correctedHtml(charter)}\n</html>\n`;
}

const textElement = (tag: 'h2' | 'h3' | 'p', text: string | null): readonly MarkupElement[] =>
  text === null ? [] : [el(tag, {}, shownInCell(text))];

function elementsOf({ heading, beside, header, lines }: WholeTable): readonly MarkupElement[] {
  const labels = header.map((label) => el('th', {}, ...linesOf(label)));
  const table = el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...labels)),
    el('tbody', {}, ...lines.map((line) => rowElement(line, header.length))),
  );
  return [...textElement('h3', heading), ...textElement('p', beside), table];
}

function rowElement(line: TableLine, width: number): MarkupElement {
  return line.kind === 'heading'
    ? el('tr', {}, el('th', { colspan: width }, shownInCell(line.text)))
    : el('tr', {}, ...line.cells.map((cell) => el('td', {}, ...linesOf(cell))));
}

/** Line breaks part names and lengths in a cell, and stay. */
const linesOf = (cell: string): readonly MarkupNode[] =>
  cell.split('\n').flatMap((line, at) => [...(at === 0 ? [] : [el('br', {})]), shownInCell(line)]);
