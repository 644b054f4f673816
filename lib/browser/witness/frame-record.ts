import { readEntry, type TimelineEntry } from './timeline-entry.ts';

/** What is remembered in a document, out of the page's reach, of where it loaded from. */
export interface FrameRecord {
  /** It was begun before the document had loaded anything. */
  readonly watched: boolean;
  readonly hosts: ReadonlySet<string>;
  /** Addresses of scripts that may be workers. */
  readonly workers: ReadonlySet<string>;
  readonly ledElsewhere: boolean;
  /** Of the browser's list, entries that were dropped since it was full; null where it does not tell. */
  readonly dropped: number | null;
  /** More hosts came than are kept. */
  readonly tooMany: boolean;
}

/** What came since it was last told. */
export type FrameNews = Pick<FrameRecord, 'ledElsewhere'> & { readonly hosts: readonly string[] };

/** The most kept of one document: a page that makes hosts up for ever must not fill memory. */
const most = 1000;

interface Held {
  watched: boolean;
  hosts: Set<string>;
  workers: Set<string>;
  ledElsewhere: boolean;
  dropped: number | null;
  tooMany: boolean;
}

interface Begun {
  readonly held: Held;
  readonly observer: PerformanceObserver;
}

const world = globalThis as { temoinRecord?: Begun };

/**
 * The record of this document, begun where there is none: from then on whatever it loads is noted, however full the
 * browser's own list is and however often the page clears it.
 *
 * @param watched whether the document has loaded nothing yet.
 * @param tell is told what is new.
 */
export function recordFrame(watched: boolean, tell: (news: FrameNews) => void): FrameRecord {
  const known = world.temoinRecord;
  if (known !== undefined) {
    note(known.held, known.observer.takeRecords(), tell);
    return known.held;
  }
  const begun = begin(watched, tell);
  world.temoinRecord = begun;
  return begun.held;
}

function begin(watched: boolean, tell: (news: FrameNews) => void): Begun {
  const held: Held = {
    watched,
    hosts: new Set(),
    workers: new Set(),
    ledElsewhere: false,
    dropped: null,
    tooMany: false,
  };
  const observer = new PerformanceObserver((list, _, options?: { readonly droppedEntriesCount?: number }) => {
    // The first call alone has it: https://w3c.github.io/performance-timeline/#dom-performanceobservercallbackoptions
    held.dropped ??= options?.droppedEntriesCount ?? null;
    note(held, list.getEntries(), tell);
  });
  observer.observe({ type: 'resource', buffered: true });
  // Not taken from the observer, which tells with the first of these how many were dropped. Who asks late gets them as an answer.
  note(held, performance.getEntriesByType('resource'), watched ? tell : () => undefined);
  addEventListener('pagehide', () => note(held, observer.takeRecords(), tell));
  return { held, observer };
}

function note(held: Held, entries: readonly PerformanceEntry[], tell: (news: FrameNews) => void): void {
  const before = { hosts: held.hosts.size, ledElsewhere: held.ledElsewhere };
  for (const entry of entries) noteOne(held, entry as PerformanceEntry & TimelineEntry);
  const ledElsewhere = held.ledElsewhere && !before.ledElsewhere;
  const hosts = [...held.hosts].slice(before.hosts);
  if (hosts.length > 0 || ledElsewhere) tell({ hosts, ledElsewhere });
}

function noteOne(held: Held, entry: TimelineEntry): void {
  const { host, ledElsewhere, maybeWorker } = readEntry(entry, globalThis.origin);
  held.ledElsewhere ||= ledElsewhere;
  if (maybeWorker && held.workers.size < most) held.workers.add(entry.name);
  if (host === null || held.hosts.has(host)) return;
  if (held.hosts.size < most) held.hosts.add(host);
  else held.tooMany = true;
}
