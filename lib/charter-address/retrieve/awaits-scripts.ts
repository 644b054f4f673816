import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseHtml } from '../../page/index.ts';

type Element = Tree.Element;

/** What a reader meets in a page, in its order. */
type Met = 'heading' | 'text' | 'decoration' | 'place' | 'waiting';

/** Parts of a page that are not its content, and what is never shown. */
const aside = new Set(
  'head header nav footer aside dialog template noscript script style svg iframe select textarea'.split(' '),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const containers = new Set('div section article main table tbody ul ol dl'.split(' '));

/** A whole text that only says to wait. */
const wait =
  /^(?:chargement|loading|veuillez patienter|please wait|cargando|carregando|caricamento|wird geladen|(?:wordt )?geladen|laden)[^.!?…]{0,24}[.!?…]*$/i;

/** Longest page that is looked at, in characters: what scripts build is short as served. */
const most = 1_000_000;

/**
 * Whether a page that declares nothing has a place that its scripts are yet to fill: an empty element that they can
 * find, right under a heading; a table without rows; words that say to wait. "No table" would then be said of a page
 * that was not there yet.
 *
 * @param html the page as served
 */
export function awaitsScripts(html: string): boolean {
  if (html.length > most || !/<script\b/i.test(html)) return false;
  const met = metIn(parseHtml(html), linkTargets(html));
  return met.some((thing, at) => waits(thing, met[at - 1], met[at + 1]));
}

/** Marks within the page that its own links lead to: empty by nature. */
function linkTargets(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\bhref\s{0,9}=\s{0,9}["']?#([^"'\s>]{1,200})/gi)].map(([, id = '']) => id));
}

/** An element that only a style sheet knows may be an ornament: it awaits something where nothing else follows. */
function waits(thing: Met, before: Met | undefined, after: Met | undefined): boolean {
  if (thing === 'waiting') return true;
  if (before !== 'heading') return false;
  return thing === 'place' || (thing === 'decoration' && (after === undefined || after === 'heading'));
}

/** Without recursion: pages may nest as deep as they like. */
function metIn(document: Tree.Node, targets: ReadonlySet<string>): readonly Met[] {
  const met: Met[] = [];
  const stack: Tree.Node[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const thing = isText(node) ? textMet(node.value) : isElement(node) ? elementMet(node, targets) : null;
    note(met, thing);
    if (thing === null && 'childNodes' in node && !aside.has(node.nodeName)) {
      for (const child of node.childNodes.toReversed()) stack.push(child);
    }
  }
  return met;
}

function note(met: Met[], thing: Met | null): void {
  if (thing !== null && (thing !== 'text' || met.at(-1) !== 'text')) met.push(thing);
}

function textMet(text: string): Met | null {
  const words = text.trim();
  if (words === '') return null;
  return words.length < 60 && wait.test(words) ? 'waiting' : 'text';
}

/** A heading, or an empty element that something may be put into; null for any other. */
function elementMet(element: Element, targets: ReadonlySet<string>): Met | null {
  const { tagName, childNodes } = element;
  if (headings.has(tagName)) return 'heading';
  const custom = tagName.includes('-');
  if (!custom && !containers.has(tagName)) return null;
  if (childNodes.some((child) => (isText(child) ? child.value.trim() !== '' : isElement(child)))) return null;
  if (tagName === 'tbody') return 'waiting';
  return custom || isHooked(element, targets) ? 'place' : 'decoration';
}

/** Scripts find an element by its id, its name or an attribute of their own. */
function isHooked({ attrs }: Element, targets: ReadonlySet<string>): boolean {
  return attrs.some(
    ({ name, value }) =>
      (name === 'id' && !targets.has(value)) || name === 'name' || (name.includes('-') && !name.startsWith('aria-')),
  );
}

const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
