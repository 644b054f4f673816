import { createElement } from 'react';
import type { ReactNode } from 'react';
import type { Attributes, MarkupNode } from '../../lib/report/index.ts';

/** Names that React writes otherwise than HTML and SVG do. */
const reactNames: Readonly<Record<string, string>> = {
  class: 'className',
  tabindex: 'tabIndex',
  'text-anchor': 'textAnchor',
};

const properties = (attributes: Attributes): Record<string, string | number> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactNames[name] ?? name, value]));

/** The elements of an exported report as React elements: the page and the file show one thing. */
export function markupToReact(node: MarkupNode): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(node.tag, properties(node.attributes), ...node.children.map(markupToReact));
}
