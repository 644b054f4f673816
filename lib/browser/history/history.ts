import type { AuditReport } from '../../audit/index.ts';
import { readPagePicture } from '../../report/index.ts';
import { parseReport } from '../../report-file/index.ts';
import type { PagePicture } from '../../report/index.ts';
import type { ReportProblem } from '../../report-file/index.ts';
import { attempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { readFace } from './face.ts';
import { forgetBefore } from './forget-before.ts';
import { keepAudit, keepPicture } from './keep-audit.ts';
import type { HowKept, Kept } from './keep-audit.ts';
import { listAudits, wasImported } from './list-audits.ts';
import type { KeptAudits } from './list-audits.ts';
import { removeAudits, storeName, withStore } from './store.ts';
import type { Store } from './store.ts';

export type FoundReport =
  | {
      readonly kind: 'found';
      readonly report: AuditReport;
      readonly imported: boolean;
      /** To be given when it is kept anew. */
      readonly revision: number;
    }
  | { readonly kind: 'absent' }
  /** What lies there is no report that can be read; `stored` is as it lies. */
  | { readonly kind: 'refused'; readonly problem: ReportProblem; readonly stored: unknown };

/** Kept audits. Nothing here throws: a full disk and a broken store are answers. */
export interface History {
  readonly list: () => Promise<Attempt<KeptAudits>>;
  readonly get: (id: string) => Promise<Attempt<FoundReport>>;
  /** Keeps a report, or keeps it anew under the same id, if nobody else did since it was read. */
  readonly keep: (id: string, report: AuditReport, how: HowKept) => Promise<Attempt<Kept>>;
  /** The charter's page kept with an audit; null where there is none. */
  readonly charterPage: (id: string) => Promise<Attempt<Uint8Array | null>>;
  /** Keeps the page's picture beside an audit, or takes it out where it is null; false where the audit is not there. */
  readonly keepPicture: (id: string, picture: PagePicture | null) => Promise<Attempt<boolean>>;
  /** The page's picture kept with an audit; null where there is none. */
  readonly picture: (id: string) => Promise<Attempt<PagePicture | null>>;
  readonly remove: (ids: readonly string[]) => Promise<Attempt<void>>;
  /** Deletes what was first kept before a moment. @returns how many. */
  readonly forgetBefore: (moment: string) => Promise<Attempt<number>>;
}

/** Opens the history of this browser; the database is made on the first use. */
export function openHistory(name = storeName): History {
  const using = async <T>(work: (store: Store) => Promise<T>): Promise<Attempt<T>> =>
    attempt(async () => withStore(name, work));
  return {
    list: async () => using(listAudits),
    get: async (id) => using(async (store) => findReport(store, id)),
    keep: async (id, report, how) => using(async (store) => keepAudit(store, id, report, how)),
    charterPage: async (id) => using(async (store) => (await store.get('pages', id)) ?? null),
    keepPicture: async (id, picture) => using(async (store) => keepPicture(store, id, picture)),
    picture: async (id) => using(async (store) => readPagePicture(await store.get('pictures', id))),
    remove: async (ids) => using(async (store) => removeAudits(store, ids)),
    forgetBefore: async (moment) => using(async (store) => forgetBefore(store, moment)),
  };
}

/** Both in one transaction: another tab may keep it anew meanwhile. */
async function findReport(store: Store, id: string): Promise<FoundReport> {
  const read = store.transaction(['audits', 'reports']);
  const [record, stored] = await Promise.all([
    read.objectStore('audits').get(id),
    read.objectStore('reports').get(id),
    read.done,
  ]);
  return found(record, stored);
}

function found(record: unknown, stored: unknown): FoundReport {
  if (stored === undefined) return record === undefined ? { kind: 'absent' } : damaged(record);
  const parsed = parseReport(stored);
  if (!parsed.ok) return { kind: 'refused', problem: parsed.problem, stored };
  const revision = readFace(record)?.revision ?? 0;
  return { kind: 'found', report: parsed.report, imported: wasImported(record), revision };
}

/** A record of the list without its report. */
const damaged = (stored: unknown): FoundReport => ({ kind: 'refused', problem: { kind: 'not-a-report' }, stored });
