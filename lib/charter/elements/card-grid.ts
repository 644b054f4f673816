import { isDuration } from '../duration/is-duration.ts';
import { isNothingButNames } from '../lines/name-head.ts';
import { isKnownName } from '../../words/names/known-name.ts';
import { plainCell, cellText, holdsStructure, isStructure, childrenOf, isElement } from '../../page/index.ts';
import type { HtmlElement } from '../../page/index.ts';
import type { CookieGrid } from '../cookie-grid.ts';
import { rowCells } from './element-grid.ts';

const leastColumns = 3;
/** Most nodes of a cell: a card holds words. */
const mostNodes = 30;
const longestCell = 600;

/** The texts of a card: as many elements as the others have, none of them a part of the page. */
function textsOf(card: HtmlElement): readonly string[] | null {
  const cells = rowCells(card) ?? [];
  if (cells.length < leastColumns) return null;
  if (cells.some((cell) => isStructure(cell) || holdsStructure(cell, mostNodes))) return null;
  const texts = cells.map((cell) => cellText(cell));
  return texts.some((text) => text.length > longestCell) ? null : texts;
}

/** The texts of all cards; null where one is no card, or has another number of cells than the first. */
function cardsIn(container: HtmlElement): readonly (readonly string[])[] | null {
  const cards: (readonly string[])[] = [];
  for (const child of childrenOf(container)) {
    if (!isElement(child)) continue;
    const texts = textsOf(child);
    if (texts === null || texts.length !== (cards[0]?.length ?? texts.length)) return null;
    // The first card says whether it is worth while to look at the others.
    if (cards.length === 0 && columnsOf([texts]) === null) return null;
    cards.push(texts);
  }
  return cards.length === 0 ? null : cards;
}

interface Columns {
  readonly name: number;
  readonly duration: number;
}

/** The column of names and that of lengths, where all cards have both. */
function columnsOf(cards: readonly (readonly string[])[]): Columns | null {
  const columnWhere = (test: (text: string) => boolean, except = -1): number =>
    (cards[0] ?? []).findIndex((_, column) => column !== except && cards.every((card) => test(card[column] ?? '')));
  const name = columnWhere((text) => isNothingButNames(text));
  const duration = columnWhere((text) => isDuration(text) && !/[_*]/.test(text), name);
  return name < 0 || duration < 0 ? null : { name, duration };
}

/**
 * Reads cards that no label explains: in each as many elements, one of them the name of a cookie, one a length of time.
 *
 * @returns null where the container holds anything else
 */
export function cardGrid(container: HtmlElement): CookieGrid | null {
  const cards = cardsIn(container);
  const columns = cards === null ? null : columnsOf(cards);
  if (cards === null || columns === null) return null;
  const [first, more] = cards;
  if (more === undefined && !isKnownName(first?.[columns.name] ?? '')) return null;
  return {
    layout: 'grid',
    caption: null,
    captionHidden: false,
    rows: cards.map((card) => card.map((text) => plainCell(text))),
    headRows: 0,
    roles: (first ?? []).map((_, column) =>
      column === columns.name ? 'name' : column === columns.duration ? 'duration' : null,
    ),
  };
}
