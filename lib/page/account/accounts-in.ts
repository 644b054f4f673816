import { endsSession, greets, namesAccount, saysWhoIsSignedIn } from '../../words/account-words.ts';
import { blockElements } from '../element-kinds.ts';
import { attribute, childrenOf, isElement, textOf, type HtmlElement, type HtmlNode } from '../html-tree.ts';
import { walk } from '../walk.ts';
import { ancestors, marksOf } from './ancestors.ts';
import type { Measured } from './measure.ts';
import { textIn } from './text-in.ts';

/** Longest text of an element that shows an account, in characters: a longer one is a part of the page. */
const longest = 300;

/** Most that are looked for: a page that greets a thousand times greets nobody. */
const most = 1000;

/** What never is an account: the page itself, and what a charter declares cookies in. */
const outermost = new Set('html body main article table tr td th'.split(' '));
const never = new Set([...outermost, ...'thead tbody dl dt dd h1 h2 h3 h4 h5 h6'.split(' ')]);

/** What speaks of cookies, or names one, is the charter's. */
const ofCookies = /cookie|traceur|(?:^|[\s(,;:])\w*_\w*(?!\S*@)/i;

/** Nodes that show an account: by their class, by a link that ends the session, by what they say. */
export function accountsIn(root: HtmlNode, measured: Measured): ReadonlySet<HtmlNode> {
  const accounts = new Set<HtmlNode>();
  const isSmall = (element: HtmlElement): boolean => {
    const held = measured.get(element);
    return held !== undefined && held.length <= longest && !held.hasTable && !held.hasMain && !held.hasTitle;
  };
  const shownBy = (element: HtmlElement): readonly HtmlNode[] => {
    if (endsSession(attribute(element, 'href') ?? attribute(element, 'action') ?? ''))
      return [around(element, isSmall)];
    const named = !never.has(element.tagName) && marksOf(element).split(' ').some(namesAccount);
    return named && isSmall(element) && !ofCookies.test(textIn(element)) ? [element] : [];
  };
  walk(root, {
    enter(node) {
      if (accounts.size > most) return false;
      for (const shown of isElement(node) ? shownBy(node) : whoIn(node)) accounts.add(shown);
      return true;
    },
    leave: () => undefined,
  });
  return accounts;
}

/** The largest small element around a link: an account's menu. */
function around(element: HtmlElement, isSmall: (element: HtmlElement) => boolean): HtmlElement {
  const above = ancestors(element);
  const end = above.findIndex((ancestor) => outermost.has(ancestor.tagName) || !isSmall(ancestor));
  return above[(end === -1 ? above.length : end) - 1] ?? element;
}

/** What a text says of who is signed in, with what stands in its line. */
function whoIn(node: HtmlNode): readonly HtmlNode[] {
  const text = textOf(node) ?? '';
  if (saysWhoIsSignedIn(text)) return lineFrom(node);
  const line = greets(text) ? lineFrom(node) : [];
  return line.length > 1 ? line : [];
}

/** The node, and what stands in the same line behind it: the name may be set in bold. */
function lineFrom(node: HtmlNode): readonly HtmlNode[] {
  const siblings = 'parentNode' in node && node.parentNode !== null ? childrenOf(node.parentNode) : [node];
  const at = siblings.indexOf(node);
  const behind = siblings.slice(at + 1, at + 20);
  const end = behind.findIndex((next) => isElement(next) && (next.tagName === 'br' || blockElements.has(next.tagName)));
  return [node, ...(end === -1 ? behind : behind.slice(0, end))];
}
