import { saysWhoIsSignedIn, greets, whoIsSignedIn } from '../../words/account-words.ts';
import { childrenOf, isElement, textOf, type HtmlElement, type HtmlNode } from '../html-tree.ts';
import { walk } from '../walk.ts';
import type { LeftOut } from './left-out.ts';
import { textIn } from './text-in.ts';
import { mailAddresses } from './mail-addresses.ts';

/** Most that is learned of one page: a list of a thousand people is not the account's. */
const most = 20;

/** Attributes that hold addresses for readers, or what they read. */
const forReaders = new Set(['href', 'alt', 'title', 'aria-label']);

/** `"name": "…"` in what scripts are given. */
const namedInScript = /"(?:[a-z]{0,12}_?name|nom|nom_?complet)"\s{0,3}:\s{0,3}"([^"\\<>]{3,60})"/gi;
const isFullName = (text: string): boolean => /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(text);

/**
 * E-mail addresses and full names that a page shows or holds of who is signed in, to be masked wherever they stand.
 *
 * @param left what was left out of the page
 */
export function toldOfAccount(root: HtmlNode, left: readonly LeftOut[]): readonly string[] {
  const shown = left.filter(({ why }) => why === 'account').map(({ node }) => textIn(node).slice(0, longest));
  const held = heldBy(root);
  const addresses = [...shown, ...held].flatMap((text) => mailAddresses(text).map(({ address }) => address));
  const names = [
    ...shown.flatMap((text, at) => (starts(text) ? (whoIsSignedIn(shown.slice(at, at + 4).join(' ')) ?? []) : [])),
    ...held.flatMap((text) => Array.from(text.matchAll(namedInScript), ([, name = '']) => name)).filter(isFullName),
    ...addresses.flatMap(namesIn),
  ];
  return [...new Set([...addresses, ...names])].slice(0, most);
}

const starts = (text: string): boolean => saysWhoIsSignedIn(text) || greets(text);

/** `camille.exemple@…` tells a name, in one order or the other. */
function namesIn(address: string): readonly string[] {
  const parts = (address.split('@')[0] ?? '').split(/[._+-]/);
  const [first = '', last = ''] = parts;
  return parts.length === 2 && /^\p{L}{2,}$/u.test(first) && /^\p{L}{2,}$/u.test(last)
    ? [`${first} ${last}`, `${last} ${first}`]
    : [];
}

/** Longest text that is read for names and addresses, of one element. */
const longest = 200_000;

/** What a page holds without showing it: attributes, hidden fields, what its scripts are given. */
function heldBy(root: HtmlNode): readonly string[] {
  const held: string[] = [];
  walk(root, {
    enter(node) {
      if (!isElement(node)) return true;
      held.push(...attributesOf(node));
      if (node.tagName === 'script')
        held.push(
          childrenOf(node)
            .map((child) => textOf(child) ?? '')
            .join('')
            .slice(0, longest),
        );
      return true;
    },
    leave: () => undefined,
  });
  return held;
}

const attributesOf = ({ attrs }: HtmlElement): readonly string[] =>
  attrs.flatMap(({ name, value }) => (value.includes('@') && !forReaders.has(name) ? [value.slice(0, longest)] : []));
