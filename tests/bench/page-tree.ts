import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment, serialize } from 'parse5';

export type Tree = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Parses, lets `change` work on a tree of its own, and writes it out again. */
export function rewrite(html: string, change: (tree: Tree) => void): string {
  const tree = parse(html);
  change(tree);
  return serialize(tree);
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** All elements of these tags, in the order of the page. */
export function elements(root: Node, ...tags: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (isElement(node) && tags.includes(node.tagName)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
}

/** The texts that a reader sees, in the order of the page. */
export function texts(root: Node): readonly TextNode[] {
  const found: TextNode[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') found.push(node as TextNode);
    const hidden = isElement(node) && ['script', 'style', 'title'].includes(node.tagName);
    if ('childNodes' in node && !hidden) node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
}

export function textOf(root: Node): string {
  return texts(root)
    .map(({ value }) => value)
    .join('');
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

export function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attr) => attr.name !== name), { name, value }];
}

/** The nodes of a piece of HTML, to be put into a page. */
export function fragment(html: string): readonly ChildNode[] {
  return parseFragment(html).childNodes;
}

export function replaceWith(old: Element, nodes: readonly ChildNode[]): void {
  for (const node of nodes) {
    if (old.parentNode) defaultTreeAdapter.insertBefore(old.parentNode, detached(node), old);
  }
  defaultTreeAdapter.detachNode(old);
}

export function append(parent: Element, node: ChildNode): void {
  defaultTreeAdapter.appendChild(parent, detached(node));
}

export function insertBefore(node: ChildNode, next: ChildNode): void {
  if (next.parentNode) defaultTreeAdapter.insertBefore(next.parentNode, detached(node), next);
}

export function detached(node: ChildNode): ChildNode {
  defaultTreeAdapter.detachNode(node);
  return node;
}

/** The tables that hold no table. */
export function dataTables(root: Node): readonly Element[] {
  return elements(root, 'table').filter((table) => elements(table, 'table').length === 1);
}

export function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** The first element of a piece of HTML, to be filled. */
export function shell(html: string): Element {
  const element = fragment(html).find(isElement);
  if (!element) throw new Error(`no element in ${html}`);
  return element;
}

export function moveChildren(from: Element, to: Element): void {
  while (from.childNodes[0]) append(to, from.childNodes[0]);
}

/** Whether the table's columns can be told by counting cells: no spans but whole-width rows, as many cells in each row. */
export function isRegular(table: Element): boolean {
  const rows = elements(table, 'tr').map(cellsOf);
  const width = Math.max(...rows.map((cells) => cells.length));
  const flat = rows.flat().every((cell) => attribute(cell, 'rowspan') === null);
  // Two columns with labels down the side are one record: its columns have no order to change.
  const record = width === 2 && rows.every(([label]) => label?.tagName === 'th');
  return (
    flat &&
    !record &&
    rows.every(
      (cells) => cells.length === width || (cells.length === 1 && attribute(cells[0] as Element, 'colspan') !== null),
    )
  );
}
