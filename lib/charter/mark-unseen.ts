import { hasUnseen, withoutUnseen } from '../cookie/index.ts';
import type { DeclaredCookie } from './declared-cookie.ts';
import { blockElements, isElement, parseHtml, silentElements, textOf, walk } from '../page/index.ts';
import { normaliseText } from '../words/text/normalise-text.ts';

/** Character references of HTML that may stand for what nobody sees: by number, or by name. */
const numbered = /&#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}))/g;
const named =
  /&(?:shy|zwn?j|lrm|rlm|NoBreak|ZeroWidthSpace|Negative\w{1,12}Space|af|ApplyFunction|it|InvisibleTimes|ic|InvisibleComma)\b/;

function holdsReference(html: string): boolean {
  if (named.test(html)) return true;
  for (const [, hexadecimal, decimal] of html.matchAll(numbered)) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (code <= 0x10_ff_ff && hasUnseen(String.fromCodePoint(code))) return true;
  }
  return false;
}

/** The text of a page as its nodes hold it, unseen characters included; blocks stand on lines of their own. */
function textAsWritten(html: string): string {
  const parts: string[] = [];
  const breakAt = (tagName: string): void => {
    if (tagName === 'br' || blockElements.has(tagName)) parts.push('\n');
  };
  walk(parseHtml(html), {
    enter(node) {
      parts.push(textOf(node) ?? '');
      if (isElement(node)) breakAt(node.tagName);
      return !isElement(node) || !silentElements.has(node.tagName);
    },
    leave(node) {
      if (isElement(node)) breakAt(node.tagName);
    },
  });
  return parts.join('');
}

/** A word as it looks, without the marks of the sentence around it. */
const asSeen = (word: string): string => normaliseText(withoutUnseen(word)).replace(/^[.:*`]+|[.:*`]+$/g, '');

/** What parts one name from the next, from the widest to the closest. */
const edges: readonly RegExp[] = [/[ \t\r\n\u00A0,;]+/, /[ \t\r\n\u00A0,;/()[\]{}<>«»"'’|]+/];

interface Words {
  readonly plain: ReadonlySet<string>;
  readonly disguised: ReadonlySet<string>;
}

function wordsOf(text: string): Words {
  const plain = new Set<string>();
  const disguised = new Set<string>();
  for (const edge of edges) {
    for (const word of text.split(edge)) (hasUnseen(word) ? disguised : plain).add(asSeen(word));
  }
  return { plain, disguised };
}

/**
 * Marks the declared names that the page writes with characters that nobody sees, and nowhere without them: such a name
 * is not the one that it looks like. The names themselves stay as they are seen.
 *
 * @param source the page, or the text that was pasted
 */
export function markUnseen(
  declared: readonly DeclaredCookie[],
  source: { readonly html: string } | { readonly text: string },
): readonly DeclaredCookie[] {
  const written = 'html' in source ? source.html : source.text;
  if (!hasUnseen(written) && !('html' in source && holdsReference(written))) return declared;
  const { plain, disguised } = wordsOf('html' in source ? textAsWritten(written) : written);
  return declared.map((cookie) =>
    disguised.has(cookie.name) && !plain.has(cookie.name) ? { ...cookie, unseenCharacters: true } : cookie,
  );
}
