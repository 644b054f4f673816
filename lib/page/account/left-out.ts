import { attribute, isElement, textOf, type HtmlElement, type HtmlNode } from '../html-tree.ts';
import { walk } from '../walk.ts';
import { accountsIn } from './accounts-in.ts';
import { ancestors, marksOf } from './ancestors.ts';
import { isMain, measure, type Measured } from './measure.ts';

/** How much is left out: all that stands outside the page's main part, or its site-wide parts alone. */
export type Leaving = 'all-but-main' | 'site-wide-parts';

/** A node that is left out, and whether it shows an account or only may. */
export interface LeftOut {
  readonly node: HtmlNode;
  readonly why: 'account' | 'elsewhere';
}

const siteWide = new Set(['header', 'footer', 'nav']);
const siteWideRoles = new Set(['banner', 'contentinfo', 'navigation', 'search']);
const sections = new Set(['main', 'article', 'section', 'aside']);
/** A panel of choices lies outside the main part, and may list cookies. */
const ofCookies = /cookie|consent|traceur|tarteaucitron|didomi|axeptio|orejime|klaro|onetrust|usercentrics|cmp/i;

/**
 * What of a page is not its charter: header, menus, footer, and what shows who is signed in, wherever it stands. What
 * holds a table stays, unless it is an account's.
 */
export function leftOut(root: HtmlNode, leaving: Leaving): readonly LeftOut[] {
  const measured = measure(root);
  const accounts = accountsIn(root, measured);
  const aroundMain = leaving === 'all-but-main' && [...measured.keys()].some(isMain);
  const found: LeftOut[] = [];
  /** What the node lies in that stays as it is. */
  const staying: HtmlNode[] = [];
  const isElsewhere = (node: HtmlNode): boolean =>
    aroundMain ? staying.length === 0 && isAroundMain(node, measured) : isSiteWide(node, measured);
  walk(root, {
    enter(node) {
      const why = accounts.has(node) ? 'account' : isElsewhere(node) ? 'elsewhere' : null;
      if (why !== null) found.push({ node, why });
      else if (stays(node, measured)) staying.push(node);
      return why === null;
    },
    leave(node) {
      if (staying.at(-1) === node) staying.pop();
    },
  });
  return found;
}

/** The main part, and what holds a table or choices about cookies outside it, stay as they are. */
function stays(node: HtmlNode, measured: Measured): boolean {
  if (!isElement(node)) return false;
  const found = measured.get(node);
  if (found === undefined || page.has(node.tagName)) return false;
  return isMain(node) || (!found.hasMain && (found.hasTable || ofCookies.test(marksOf(node))));
}

const page = new Set(['html', 'head', 'body']);

function isAroundMain(node: HtmlNode, measured: Measured): boolean {
  if (isElement(node))
    return (
      !page.has(node.tagName) &&
      node.parentNode !== null &&
      !holdsMain(node, measured) &&
      !stays(node, measured) &&
      !isInHead(node)
    );
  const parent = 'parentNode' in node ? node.parentNode : null;
  return parent !== null && isElement(parent) && textOf(node) !== null && holdsMain(parent, measured);
}

const holdsMain = (element: HtmlElement, measured: Measured): boolean => measured.get(element)?.hasMain === true;

const isInHead = ({ parentNode }: HtmlElement): boolean => parentNode !== null && parentNode.nodeName === 'head';

/** A `header` that is a heading and nothing else: content management systems put one over each block. */
function isHeading(element: HtmlElement, measured: Measured): boolean {
  const { length = 0, headed = 0 } = measured.get(element) ?? {};
  return length > 0 && headed === length;
}

function isSiteWide(node: HtmlNode, measured: Measured): boolean {
  if (!isElement(node) || holdsMain(node, measured) || stays(node, measured)) return false;
  if (siteWideRoles.has(attribute(node, 'role') ?? '')) return true;
  if (!siteWide.has(node.tagName) || isHeading(node, measured)) return false;
  return !ancestors(node).some(({ tagName }) => sections.has(tagName));
}
