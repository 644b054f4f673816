import { Parser, html as markup } from 'parse5';
import type { DefaultTreeAdapterTypes, Token } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type TreeTypes = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

const formatting = new Set<number>([
  markup.TAG_ID.B,
  markup.TAG_ID.BIG,
  markup.TAG_ID.CODE,
  markup.TAG_ID.EM,
  markup.TAG_ID.FONT,
  markup.TAG_ID.I,
  markup.TAG_ID.NOBR,
  markup.TAG_ID.S,
  markup.TAG_ID.SMALL,
  markup.TAG_ID.STRIKE,
  markup.TAG_ID.STRONG,
  markup.TAG_ID.TT,
  markup.TAG_ID.U,
]);

/**
 * The WHATWG parser, less the attributes of formatting elements. Unclosed `<b id=1><b id=2>…` are reopened in every
 * paragraph as long as their attributes differ (standard, 13.2.4.3, the "Noah's Ark clause" keeps three equal ones), so
 * that a page of 40 kB becomes millions of nodes. Without attributes there are three of a kind at most.
 * Links keep theirs, which may make tabs of them: a link within a link closes it (13.2.6.4.7), so that none pile up.
 */
class CharterParser extends Parser<TreeTypes> {
  override onStartTag(token: Token.TagToken): void {
    if (formatting.has(token.tagID)) token.attrs = [];
    super.onStartTag(token);
  }
}

/** Parses a page, or a fragment of one, as a browser without scripts does. */
export function parseHtml(source: string): HtmlNode {
  const parser = new CharterParser({ scriptingEnabled: false });
  parser.tokenizer.write(source, true);
  return parser.document;
}

/** The same, each node with its place in the source (`sourceCodeLocation`). */
export function parseLocatedHtml(source: string): HtmlNode {
  const parser = new CharterParser({ scriptingEnabled: false, sourceCodeLocationInfo: true });
  parser.tokenizer.write(source, true);
  return parser.document;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

export function textOf(node: HtmlNode): string | null {
  return node.nodeName === '#text' && 'value' in node ? node.value : null;
}

/** `class` of the marks that a word processor leaves around words whose spelling or grammar it doubts. */
const doubted = /(?:^|\s)(?:SpellE|GramE)(?:\s|$)/;

/** Whether an element only marks doubtful spelling: what it holds is part of the words on both sides. */
export function isSpellingMark(element: HtmlElement): boolean {
  return element.tagName === 'span' && doubted.test(attribute(element, 'class') ?? '');
}
