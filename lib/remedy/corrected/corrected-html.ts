import { el } from '../../report/elements/markup-node.ts';
import type { MarkupElement, MarkupNode } from '../../report/elements/markup-node.ts';
import { renderMarkup } from '../../report/markup/render-markup.ts';
import type { CorrectedCharter } from './corrected-charter.ts';
import { shownInCell } from './shown-in-cell.ts';
import { wholeTables } from './whole-tables.ts';
import type { TableLine, WholeTable } from './whole-tables.ts';

/** HTML to paste into the portal's back office: headings and tables, no style, nothing else. */
export function correctedHtml({ title, tables }: Pick<CorrectedCharter, 'title' | 'tables'>): string {
  return tablesHtml({ title, tables }, false);
}

/** @param marked whether rows bear what was done to them, as a class that a style can show and a reader of tables ignores */
export function tablesHtml({ title, tables }: Pick<CorrectedCharter, 'title' | 'tables'>, marked: boolean): string {
  const elements = wholeTables(tables).flatMap((table) => elementsOf(table, marked));
  return [...textElement('h2', title), ...elements].map(renderMarkup).join('\n');
}

/** The same as a page by itself, which says what language it is in. */
export function correctedPage(charter: Pick<CorrectedCharter, 'title' | 'tables'>, language: string): string {
  const lang = /^[a-z]{2,3}$/.test(language) ? language : 'en';
  return `<!doctype html>\n<html lang="${lang}">\n<meta charset="utf-8">\n${correctedHtml(charter)}\n</html>\n`;
}

const textElement = (tag: 'h2' | 'h3' | 'p', text: string | null): readonly MarkupElement[] =>
  text === null ? [] : [el(tag, {}, shownInCell(text))];

function elementsOf({ heading, beside, header, lines }: WholeTable, marked: boolean): readonly MarkupElement[] {
  const labels = header.map((label) => el('th', {}, ...linesOf(label)));
  const table = el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...labels)),
    el('tbody', {}, ...lines.map((line) => rowElement(line, header.length, marked))),
  );
  return [...textElement('h3', heading), ...textElement('p', beside), table];
}

function rowElement(line: TableLine, width: number, marked: boolean): MarkupElement {
  if (line.kind === 'heading') return el('tr', {}, el('th', { colspan: width }, shownInCell(line.text)));
  const mark = line.changes.includes('added') ? 'added' : 'changed';
  const attributes = marked && line.changes.length > 0 ? { class: mark } : {};
  return el('tr', attributes, ...line.cells.map((cell) => el('td', {}, ...linesOf(cell))));
}

/** Line breaks part names and lengths in a cell, and stay. */
const linesOf = (cell: string): readonly MarkupNode[] =>
  cell.split('\n').flatMap((line, at) => [...(at === 0 ? [] : [el('br', {})]), shownInCell(line)]);
