import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { knownCounts } from '../../audit/index.ts';
import type { AuditReport } from '../../audit/index.ts';
import { parseReport, readPagePicture } from '../../report/index.ts';
import type { PagePicture, ReportProblem } from '../../report/index.ts';
import { attempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';

/** What a list shows of a kept audit, so that no list has to read whole reports. */
export interface KeptAudit {
  readonly id: string;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly observedAt: string;
  readonly keptAt: string;
  /** Null where the audit could not tell: the jar was not looked at, or there was no charter to compare with. */
  readonly undeclared: number | null;
  readonly missing: number | null;
  readonly imported: boolean;
}

interface HistorySchema extends DBSchema {
  audits: { key: string; value: KeptAudit };
  /** Read through `parseReport` alone: what lies on a disk may be of another version, or damaged. */
  reports: { key: string; value: unknown };
  /** The charter's page as it was fetched, for the evidence file; most audits have one. */
  pages: { key: string; value: Uint8Array };
  /** Pictures of audited pages, where they were asked for. Read through `readPagePicture` alone. */
  pictures: { key: string; value: unknown };
}

export type FoundReport =
  | { readonly kind: 'found'; readonly report: AuditReport; readonly imported: boolean }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly problem: ReportProblem };

/** How a report is kept: when, whether it came from a file, and with which page of the charter, null for what there is. */
export interface HowKept {
  /** ISO 8601, UTC. */
  readonly keptAt: string;
  readonly imported: boolean;
  readonly charterPage: Uint8Array | null;
}

/** Kept audits. Nothing here throws: a full disk and a broken store are answers. */
export interface History {
  readonly list: () => Promise<Attempt<readonly KeptAudit[]>>;
  readonly get: (id: string) => Promise<Attempt<FoundReport>>;
  /** Keeps a report, or keeps it anew under the same id. */
  readonly keep: (id: string, report: AuditReport, how: HowKept) => Promise<Attempt<null>>;
  /** The charter's page kept with an audit; null where there is none. */
  readonly charterPage: (id: string) => Promise<Attempt<Uint8Array | null>>;
  /** Keeps the page's picture beside an audit, or takes it out where it is null. */
  readonly keepPicture: (id: string, picture: PagePicture | null) => Promise<Attempt<null>>;
  /** The page's picture kept with an audit; null where there is none. */
  readonly picture: (id: string) => Promise<Attempt<PagePicture | null>>;
  readonly remove: (ids: readonly string[]) => Promise<Attempt<null>>;
  /** Deletes what was kept before a moment. @returns how many. */
  readonly forgetBefore: (moment: string) => Promise<Attempt<number>>;
}

/** Opens the history of this browser; the database is made on the first use. */
export function openHistory(name = 'temoin'): History {
  const withStore = async <T>(work: (store: IDBPDatabase<HistorySchema>) => Promise<T>): Promise<Attempt<T>> =>
    attempt(async () => {
      const store = await open(name);
      try {
        return await work(store);
      } finally {
        store.close();
      }
    });
  return {
    list: async () => withStore(async (store) => store.getAll('audits')),
    get: async (id) => withStore(async (store) => found(await store.get('audits', id), await store.get('reports', id))),
    keep: async (id, report, how) =>
      withStore(async (store) => keep(store, faceOf(id, report, how), report, how.charterPage)),
    charterPage: async (id) => withStore(async (store) => (await store.get('pages', id)) ?? null),
    keepPicture: async (id, picture) => withStore(async (store) => keepPicture(store, id, picture)),
    picture: async (id) => withStore(async (store) => readPagePicture(await store.get('pictures', id))),
    remove: async (ids) => withStore(async (store) => remove(store, ids)),
    forgetBefore: async (moment) =>
      withStore(async (store) => {
        const old = (await store.getAll('audits')).filter(({ keptAt }) => keptAt < moment).map(({ id }) => id);
        await remove(store, old);
        return old.length;
      }),
  };
}

async function open(name: string): Promise<IDBPDatabase<HistorySchema>> {
  return openDB<HistorySchema>(name, 3, {
    upgrade: (store, before) => {
      if (before < 1) {
        store.createObjectStore('audits', { keyPath: 'id' });
        store.createObjectStore('reports');
      }
      if (before < 2) store.createObjectStore('pages');
      store.createObjectStore('pictures');
    },
  });
}

function faceOf(id: string, report: AuditReport, { keptAt, imported }: HowKept): KeptAudit {
  const { undeclared, missing } = knownCounts(report);
  const { observedAt } = report.observation;
  return { id, host: report.portal.host, observedAt, undeclared, missing, keptAt, imported };
}

/** All or nothing: a list never names a report that is not there. */
async function keep(
  store: IDBPDatabase<HistorySchema>,
  face: KeptAudit,
  report: AuditReport,
  page: Uint8Array | null,
): Promise<null> {
  const change = store.transaction(['audits', 'reports', 'pages'], 'readwrite');
  await Promise.all([
    change.objectStore('audits').put(face),
    change.objectStore('reports').put(report, face.id),
    ...(page === null ? [] : [change.objectStore('pages').put(page, face.id)]),
    change.done,
  ]);
  return null;
}

async function keepPicture(store: IDBPDatabase<HistorySchema>, id: string, picture: PagePicture | null): Promise<null> {
  await (picture === null ? store.delete('pictures', id) : store.put('pictures', picture, id));
  return null;
}

async function remove(store: IDBPDatabase<HistorySchema>, ids: readonly string[]): Promise<null> {
  const change = store.transaction(['audits', 'reports', 'pages', 'pictures'], 'readwrite');
  await Promise.all([
    ...ids.flatMap((id) => [
      change.objectStore('audits').delete(id),
      change.objectStore('reports').delete(id),
      change.objectStore('pages').delete(id),
      change.objectStore('pictures').delete(id),
    ]),
    change.done,
  ]);
  return null;
}

function found(face: KeptAudit | undefined, stored: unknown): FoundReport {
  if (stored === undefined) return { kind: 'absent' };
  const parsed = parseReport(stored);
  return parsed.ok
    ? { kind: 'found', report: parsed.report, imported: face?.imported ?? false }
    : { kind: 'refused', problem: parsed.problem };
}
