/** The page as it stands now, scripts' work included. Runs inside the page, as source text. */
export function readPageHtml(limit: number): { readonly html: string; readonly truncated: boolean } {
  const root = Reflect.get(Document.prototype, 'documentElement', document);
  const html = Reflect.get(Element.prototype, 'outerHTML', root);
  return { html: html.slice(0, limit), truncated: html.length > limit };
}
