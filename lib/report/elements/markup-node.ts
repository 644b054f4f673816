/** Elements that a report is made of. There is no script, style, image, frame or form among them, and never will be. */
export type Tag =
  | 'a'
  | 'article'
  | 'bdi'
  | 'blockquote'
  | 'br'
  | 'caption'
  | 'code'
  | 'dd'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'header'
  | 'li'
  | 'main'
  | 'nav'
  | 'ol'
  | 'p'
  | 'pre'
  | 'section'
  | 'small'
  | 'span'
  | 'strong'
  | 'summary'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'time'
  | 'tr'
  | 'ul'
  | 'svg'
  | 'g'
  | 'rect'
  | 'line'
  | 'path'
  | 'text'
  | 'title'
  | 'desc';

export type Attributes = Readonly<Record<string, string | number>>;

export interface MarkupElement {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly MarkupNode[];
}

/**
 * A piece of a report's page, as data: the exported file prints it as text and the report page shows it through React,
 * so that both are one.
 */
export type MarkupNode = string | MarkupElement;

/** @example el('p', { class: 'lead' }, 'Bonjour') */
export function el(tag: Tag, attributes: Attributes, ...children: readonly MarkupNode[]): MarkupElement {
  return { tag, attributes, children };
}
