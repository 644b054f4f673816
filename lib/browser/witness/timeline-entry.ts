import { hostOfAddress } from '../../cookie/host.ts';

/** What the browser's timeline of a document tells of one thing that it loaded. */
export type TimelineEntry = Pick<
  PerformanceResourceTiming,
  | 'name'
  | 'initiatorType'
  | 'requestStart'
  | 'redirectStart'
  | 'connectStart'
  | 'connectEnd'
  | 'nextHopProtocol'
  | 'responseStatus'
> & { readonly contentType?: string | undefined };

export interface EntryRead {
  readonly host: string | null;
  /** It was asked of the document's own origin, and another answered, or nobody. */
  readonly ledElsewhere: boolean;
  /** A script that was loaded neither by an element nor by another script: a worker's, unless it was loaded ahead. */
  readonly maybeWorker: boolean;
}

/** @param origin of the document; `null` for one without. */
export function readEntry(entry: TimelineEntry, origin: string): EntryRead {
  return {
    host: hostOfAddress(entry.name),
    ledElsewhere: isOwn(entry.name, origin) && isAnsweredElsewhere(entry),
    maybeWorker: entry.initiatorType === 'other' && /\b(?:java|ecma)script\b/i.test(entry.contentType ?? ''),
  };
}

/** Of the origin itself, or of its host by http, which browsers ask for by https in a page of https. */
function isOwn(name: string, origin: string): boolean {
  const url = URL.parse(name);
  return url !== null && (url.origin === origin || (url.protocol === 'http:' && `https://${url.host}` === origin));
}

/**
 * Browsers keep the times of a request to themselves once it was redirected to another origin, as they do where nobody
 * answered (https://w3c.github.io/resource-timing/#sec-cross-origin-resources). A site that lets its times be seen
 * (`Timing-Allow-Origin`) still shows no status in Chromium, and a connection of its own in both.
 */
function isAnsweredElsewhere(entry: TimelineEntry): boolean {
  if (entry.requestStart === 0 && entry.nextHopProtocol === '') return true;
  return entry.redirectStart > 0 && (entry.responseStatus === 0 || entry.connectEnd > entry.connectStart);
}
