/** A page as it stands open in a tab. */
export interface OpenPage {
  readonly html: string;
  /** Its address. */
  readonly url: string;
  readonly truncated: boolean;
  /** A worker of the page stood between it and the server. */
  readonly worker: boolean;
}

/** The page as it stands now, scripts' work included. Runs inside the page, as source text. */
export function readPageHtml(limit: number): OpenPage {
  const root = Reflect.get(Document.prototype, 'documentElement', document);
  const html = Reflect.get(Element.prototype, 'outerHTML', root);
  const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const worker = (loading?.workerStart ?? 0) > 0 || (navigator.serviceWorker?.controller ?? null) !== null;
  return { html: html.slice(0, limit), url: location.href, truncated: html.length > limit, worker };
}
