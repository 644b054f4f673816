/** What a request made from inside the page, or from the background, gave. `body` is base64: messages between page and extension are JSON. */
export type PageFetch =
  | {
      readonly outcome: 'answered';
      readonly status: number;
      readonly contentType: string | null;
      readonly body: string;
      /** Why the body is not whole, where it is not. */
      readonly cut: 'by-size' | 'by-time' | null;
      /** Headers that tell when the answer was made. */
      readonly date: string | null;
      readonly age: string | null;
      /** A worker of the page stood in between: the answer may be the page's own. */
      readonly worker: boolean;
      /** The host of the page that asked; the extension's own where it was the background. */
      readonly asker: string;
    }
  | { readonly outcome: 'redirects' }
  /** The page's own policy forbids the request. */
  | { readonly outcome: 'forbidden' }
  | { readonly outcome: 'timeout' }
  | { readonly outcome: 'failed' };

/**
 * Reads one address without disturbing what is measured: no cookie goes out or comes in (`credentials: 'omit'`), no
 * cache is filled, no redirect is followed. An endless or enormous answer is cut at `limit` bytes; a silent one is
 * given up after `patience` milliseconds.
 *
 * Runs inside the page (or the extension's own page), as source text: it may use nothing from outside its own body.
 */
export async function fetchInPage(url: string, limit: number, patience: number): Promise<PageFetch> {
  let forbidden = globalThis.origin === 'null';
  // Firefox holds a script of ours to the page's policy. Told by the browser itself, not by the page.
  const hear = ({ isTrusted, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (isTrusted && blockedURI === url.replace(/#.*$/, '')) forbidden = true;
  };
  // Of the window: a form named like a method takes that of the document away.
  globalThis.addEventListener('securitypolicyviolation', hear);
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      // As for a page in a tab: some servers answer anybody else with data.
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
      signal: abort.signal,
    });
    if (response.type === 'opaqueredirect') return { outcome: 'redirects' };
    const chunks: Uint8Array[] = [];
    let size = 0;
    let cut: 'by-size' | 'by-time' | null = null;
    const reader = response.body?.getReader();
    try {
      while (cut === null) {
        const { done, value } = (await reader?.read()) ?? { done: true as const, value: undefined };
        if (done) break;
        const room = limit - size;
        if (value.length > room) cut = 'by-size';
        chunks.push(cut === null ? value : value.subarray(0, room));
        size += Math.min(value.length, room);
      }
    } catch (error) {
      // What came before the patience ended, or the connection broke, is kept, and said to be cut.
      if (size === 0) throw error;
      cut = 'by-time';
    }
    if (cut !== null) abort.abort();
    const timings = performance.getEntriesByName(url) as PerformanceResourceTiming[];
    const started = timings.at(-1)?.workerStart ?? 0;
    let binary = '';
    for (const chunk of chunks)
      for (let start = 0; start < chunk.length; start += 32_768)
        binary += String.fromCharCode(...chunk.subarray(start, start + 32_768));
    return {
      outcome: 'answered',
      status: response.status,
      contentType: response.headers.get('content-type'),
      body: btoa(binary),
      cut,
      date: response.headers.get('date'),
      age: response.headers.get('age'),
      asker: location.hostname,
      worker: 'document' in globalThis && (started > 0 || (navigator.serviceWorker?.controller ?? null) !== null),
    };
  } catch {
    if (abort.signal.aborted) return { outcome: 'timeout' };
    // The browser tells of a violation after it has failed the request.
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    return { outcome: forbidden ? 'forbidden' : 'failed' };
  } finally {
    globalThis.removeEventListener('securitypolicyviolation', hear);
    clearTimeout(timer);
  }
}
