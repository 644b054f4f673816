import type { Block, HtmlElement } from '../../page/index.ts';
import { cardGrid } from './card-grid.ts';
import { elementGrid } from './element-grid.ts';
import { labelPair } from './label-pair.ts';

const pairs: ReadonlySet<string> = new Set('div li p tr section article fieldset'.split(' '));
const grids: ReadonlySet<string> = new Set('div section article main body ul ol form fieldset details'.split(' '));

/** What a container says as a whole: a pair of label and value, or a table made of other elements. */
export function wholeBlock(element: HtmlElement): Block | null {
  const grid = grids.has(element.tagName) ? (elementGrid(element) ?? cardGrid(element)) : null;
  if (grid !== null) return { kind: 'table', grid };
  const pair = pairs.has(element.tagName) ? labelPair(element) : null;
  if (pair === null) return null;
  const { label, value } = pair;
  const text = `${label} ${value.replaceAll('\n', ' ')}`.trim();
  return { kind: 'text', text, lead: null, opening: label, code: [], parts: [label, value] };
}
