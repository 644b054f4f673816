import { parseLocatedHtml } from '../html-tree.ts';
import { walk } from '../walk.ts';
import { isElement } from '../html-tree.ts';
import { leftOut, type Leaving } from './left-out.ts';
import { maskPersonal } from './mask-personal.ts';
import { isUnseenInCopy, personalAttributes, rangeOf, sourceWithout } from './source-without.ts';
import { toldOfAccount } from './told-of-account.ts';

/** The part of a page that is its charter. */
export interface CharterPart {
  /** The page's source without the rest. */
  readonly html: string;
  /** How many parts of the page are left out. */
  readonly leftOut: number;
  /** Addresses and names of who is signed in, to be masked in what is read. */
  readonly personal: readonly string[];
}

/**
 * The part of a page that is its charter: without header, menus, footer and what shows who is signed in, so that a report
 * does not tell who made it.
 *
 * @param html the page, as fetched or as it stands open
 */
export function charterPart(html: string, leaving: Leaving): CharterPart {
  const root = parseLocatedHtml(html);
  const left = leftOut(root, leaving);
  return {
    html: sourceWithout(
      html,
      left.map(({ node }) => rangeOf(node)),
    ),
    leftOut: left.length,
    personal: toldOfAccount(root, left),
  };
}

/**
 * A copy of a page for others to read: its charter's part, without scripts, fields, comments and any attribute that a
 * reader does not need, addresses and names masked as in the report.
 */
export function pageCopy(html: string): string {
  const root = parseLocatedHtml(html);
  const left = leftOut(root, 'site-wide-parts');
  const ranges = left.map(({ node }) => rangeOf(node));
  walk(root, {
    enter(node) {
      if (isUnseenInCopy(node)) ranges.push(rangeOf(node));
      else if (isElement(node)) ranges.push(...personalAttributes(node));
      return true;
    },
    leave: () => undefined,
  });
  return maskPersonal(sourceWithout(html, ranges), toldOfAccount(root, left));
}
