import { normaliseText } from '../words/text/normalise-text.ts';
import { blockElements, silentElements, unseenElements } from './element-kinds.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { childrenOf, isElement, isSpellingMark, textOf } from './html-tree.ts';
import type { InlineEvent } from './inline-parts.ts';
import { collapse, borderBetween } from './inline-text.ts';
import { joinAtBorders } from './element-borders.ts';
import { walk } from './walk.ts';

/** A mark that points to a note (`1`, `*`, `(a)`): it is no part of the word it stands behind. */
const noteMark = /^\s*[([]?(?:\d{1,2}|[*†‡§]{1,3}|[a-z])[)\]]?\s*$/i;

function isNoteMark(element: HtmlElement): boolean {
  const [only, more] = childrenOf(element);
  return only !== undefined && more === undefined && noteMark.test(textOf(only) ?? '');
}

/** Controls: their words tell what they do. */
const controls: ReadonlySet<string> = new Set('button input select label'.split(' '));

function isLeftOut(element: HtmlElement, withControls: boolean): boolean {
  const { tagName } = element;
  if (!withControls && controls.has(tagName)) return true;
  return tagName === 'table' || silentElements.has(tagName) || (tagName === 'sup' && isNoteMark(element));
}

/** What a cell is made of, in order. */
class CellPieces {
  private readonly pieces: string[] = [];
  private last: InlineEvent | null = null;

  text(raw: string): void {
    const text = normaliseText(raw).replace(/[ \t\n\f\r]+/g, ' ');
    this.see({ text });
    this.pieces.push(text);
  }

  private see(event: InlineEvent): void {
    const border = borderBetween(this.last, event);
    if (border !== '') this.pieces.push(border);
    this.last = event;
  }

  step(element: HtmlElement, event: 'open' | 'close'): void {
    const { tagName } = element;
    if (isSpellingMark(element)) this.last = null;
    else if (blockElements.has(tagName) || tagName === 'br') this.lineBreak();
    else if (!unseenElements.has(tagName)) this.see(event);
  }

  private lineBreak(): void {
    this.pieces.push('\n');
    this.last = null;
  }

  get whole(): string {
    return joinAtBorders(collapse(this.pieces.join('')).replace(/\n+/g, '\n'), '\n');
  }
}

/** The text of a cell that holds nothing but one text; null where it holds more. */
function loneText(root: HtmlNode): string | null {
  const [only, more] = childrenOf(root);
  if (only === undefined) return '';
  const text = more === undefined ? textOf(only) : null;
  return text === null
    ? null
    : normaliseText(text)
        .replace(/[ \t\n\f\r]+/g, ' ')
        .trim();
}

/**
 * The text of an element as a reader sees it: block elements and `br` break the line, white space collapses, tables
 * inside are left out (they are read by themselves), and so are note marks in superscript. Neighbouring elements with
 * nothing between are lines of their own, too.
 */
export function cellText(root: HtmlNode): string {
  const lone = loneText(root);
  if (lone !== null) return lone;
  const text = textWithin(root, false);
  return text === '' ? textWithin(root, true) : text;
}

function textWithin(root: HtmlNode, withControls: boolean): string {
  const pieces = new CellPieces();
  const enter = (node: HtmlNode): boolean => {
    const text = textOf(node);
    if (text !== null) pieces.text(text);
    if (!isElement(node) || node === root) return true;
    if (isLeftOut(node, withControls)) return false;
    pieces.step(node, 'open');
    return true;
  };
  walk(root, {
    enter,
    leave: (node) => {
      if (isElement(node) && node !== root) pieces.step(node, 'close');
    },
  });
  return pieces.whole;
}
