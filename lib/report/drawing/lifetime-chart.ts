import { el } from '../elements/markup-node.ts';
import type { MarkupElement } from '../elements/markup-node.ts';

/** One cookie's lifetimes in days. */
export interface LifetimeRow {
  readonly name: string;
  /** What it was given, or what was left of it when the jar was listed. */
  readonly real: number;
  /** What the charter says; null where it says nothing certain. */
  readonly declared: number | null;
  readonly words: string;
}

export interface LifetimeMark {
  readonly days: number;
  readonly label: string;
}

const width = 720;
const labels = 220;
const top = 34;
const rowHeight = 20;
/** Days at the right edge: a little beyond the longest lifetime that browsers grant (400 days). */
const longest = 480;

const x = (days: number): number =>
  Math.round((labels + (Math.min(Math.max(days, 0), longest) / longest) * (width - labels - 12)) * 100) / 100;

/**
 * Lifetimes as bars from nought, the declared one as a diamond, and lines for the marks, as an inline SVG.
 *
 * A declared lifetime beyond the edge stands at the edge as an arrow.
 */
export function lifetimeChart(
  title: string,
  rows: readonly LifetimeRow[],
  marks: readonly LifetimeMark[],
): MarkupElement {
  const height = top + rows.length * rowHeight + 8;
  return el(
    'svg',
    { class: 'drawing lifetimes', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title },
    el('title', {}, title),
    el('desc', {}, rows.map(({ name, words }) => `${name}: ${words}.`).join(' ')),
    ...marks.map((mark, at) => markMarkup(mark, at, height)),
    ...rows.map((row, at) => rowMarkup(row, top + at * rowHeight)),
  );
}

function markMarkup({ days, label }: LifetimeMark, at: number, height: number): MarkupElement {
  const position = x(days);
  return el(
    'g',
    { class: 'mark' },
    el('line', { x1: position, x2: position, y1: 8, y2: height - 4 }),
    el('text', at === 0 ? { x: position - 5, y: 20, 'text-anchor': 'end' } : { x: position + 5, y: 20 }, label),
  );
}

function rowMarkup({ name, real, declared, words }: LifetimeRow, y: number): MarkupElement {
  const middle = y + rowHeight / 2;
  const wide = Math.max(Math.round((x(real) - labels) * 100) / 100, 2);
  return el(
    'g',
    { class: 'lifetime' },
    el('title', {}, `${name}: ${words}`),
    el('text', { class: 'name', x: labels - 8, y: middle + 4, 'text-anchor': 'end' }, cut(name)),
    el('rect', { class: 'real', x: labels, y: middle - 6, width: wide, height: 12 }),
    ...(declared === null ? [] : [el('path', { class: 'declared', d: declaredShape(declared, middle) })]),
  );
}

function declaredShape(days: number, y: number): string {
  const at = x(days);
  return days > longest
    ? `M${at - 8} ${y - 7} L${at + 4} ${y} L${at - 8} ${y + 7} Z`
    : `M${at} ${y - 8} L${at + 6} ${y} L${at} ${y + 8} L${at - 6} ${y} Z`;
}

/** What has room beside the bars. */
const cut = (name: string): string => (name.length > 28 ? `${name.slice(0, 27).toWellFormed()}…` : name);
