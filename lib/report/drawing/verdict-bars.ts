import type { Tone } from '../document/document-block.ts';
import { el } from '../elements/markup-node.ts';
import type { MarkupElement } from '../elements/markup-node.ts';

export interface BarPart {
  readonly label: string;
  readonly count: number;
  readonly tone: Tone;
}

export interface Bar {
  readonly label: string;
  readonly parts: readonly BarPart[];
}

const width = 720;
const barTop = 20;
const barHeight = 30;
const rowHeight = 66;
/** Narrower parts bear no number: the legend has it. */
const narrowest = 18;

/**
 * Bars of parts side by side, as an inline SVG with its own title and description.
 *
 * @param title name of the picture for whoever does not see it; the description lists every part.
 */
export function verdictBars(title: string, bars: readonly Bar[]): MarkupElement {
  const height = bars.length * rowHeight;
  return el(
    'svg',
    { class: 'drawing bars', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title },
    el('title', {}, title),
    el('desc', {}, bars.map(barWords).join(' ')),
    ...bars.map((bar, at) => barMarkup(bar, at * rowHeight)),
  );
}

function barWords({ label, parts }: Bar): string {
  return `${label} ${parts.map((part) => `${part.label} ${part.count}`).join(', ')}.`;
}

function barMarkup({ label, parts }: Bar, top: number): MarkupElement {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const shown = parts.filter(({ count }) => count > 0);
  const marks: MarkupElement[] = [];
  let left = 0;
  for (const part of shown) {
    const wide = (part.count / total) * width;
    marks.push(partMarkup(part, { left, top: top + barTop, wide }));
    left += wide;
  }
  const empty = el('rect', { class: 'empty', x: 0, y: top + barTop, width, height: barHeight });
  return el(
    'g',
    {},
    el('text', { class: 'bar-label', x: 0, y: top + barTop - 7 }, label),
    ...(shown.length === 0 ? [empty] : marks),
  );
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly wide: number;
}

function partMarkup({ label, count, tone }: BarPart, { left, top, wide }: Place): MarkupElement {
  const middle = round(left + wide / 2);
  return el(
    'g',
    { 'data-tone': tone },
    el(
      'rect',
      { class: 'part', x: round(left), y: top, width: round(wide), height: barHeight },
      el('title', {}, `${label} ${count}`),
    ),
    ...(wide < narrowest
      ? []
      : [el('text', { class: 'part-count', x: middle, y: top + 20, 'text-anchor': 'middle' }, String(count))]),
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
