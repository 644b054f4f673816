import type { Inline, Line } from '../document/document-block.ts';
import { textWithSigns } from '../text/text-with-signs.ts';
import { el } from '../elements/markup-node.ts';
import type { MarkupNode } from '../elements/markup-node.ts';

/**
 * A line as markup. What comes from the page or the browser stands in `bdi`, its invisible characters shown as signs,
 * so that a name written from right to left can't rearrange the words around it.
 */
export function lineMarkup(line: Line): readonly MarkupNode[] {
  return line.map(inlineMarkup);
}

/** Paper shows the address of a link whose words are not the address. */
function linkMarkup(url: string, text: string): MarkupNode {
  const attributes = { href: url, rel: 'noopener noreferrer external' };
  return el('a', url === text ? attributes : { ...attributes, class: 'titled' }, el('bdi', {}, text));
}

function inlineMarkup(piece: Inline): MarkupNode {
  if (typeof piece === 'string') return textWithSigns(piece);
  const text = textWithSigns(piece.text);
  switch (piece.kind) {
    case 'exact':
      return text === '' ? '' : el('code', {}, el('bdi', {}, text));
    case 'quote':
      return el('bdi', { class: 'quote' }, text);
    case 'strong':
      return el('strong', {}, text);
    case 'quiet':
      return el('span', { class: 'quiet' }, text);
    case 'link':
      return linkMarkup(piece.url, text);
    case 'badge':
      return el('span', { class: 'badge', 'data-tone': piece.tone }, text);
  }
}
