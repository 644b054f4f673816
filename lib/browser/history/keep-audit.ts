import type { AuditReport } from '../../audit/index.ts';
import { knownCounts } from '../../audit/index.ts';
import type { PagePicture } from '../../report/index.ts';
import type { KeptAudit } from './face.ts';
import { readFace } from './face.ts';
import type { Store } from './store.ts';
import { writeAll } from './write-all.ts';

/** How a report is kept: when, whether it came from a file, and with which page of the charter, null for what there is. */
export interface HowKept {
  /** ISO 8601, UTC. */
  readonly keptAt: string;
  readonly imported: boolean;
  readonly charterPage: Uint8Array | null;
  /** The revision that was read before it was changed; null for an audit that is not in the history yet. */
  readonly revision: number | null;
}

/** Another tab may have kept other words since, or have deleted the audit: neither is written over. */
export type Kept =
  | { readonly kind: 'kept'; readonly revision: number }
  | { readonly kind: 'changed' }
  | { readonly kind: 'gone' };

/** All or nothing: a list never names a report that is not there. The revision is read in the transaction that writes. */
export async function keepAudit(store: Store, id: string, report: AuditReport, how: HowKept): Promise<Kept> {
  const change = store.transaction(['audits', 'reports', 'pages'], 'readwrite');
  const audits = change.objectStore('audits');
  const reports = change.objectStore('reports');
  const [before, present] = await Promise.all([audits.get(id), reports.getKey(id)]);
  const face = readFace(before);
  const refusal = refusalOf(how.revision, present === undefined ? null : (face?.revision ?? 0));
  if (refusal !== null) {
    await change.done;
    return { kind: refusal };
  }
  const revision = (how.revision ?? 0) + 1;
  await writeAll(change, () => [
    audits.put(faceOf(id, report, { ...how, keptAt: face?.keptAt ?? how.keptAt, revision })),
    reports.put(report, id),
    ...(how.charterPage === null ? [] : [change.objectStore('pages').put(how.charterPage, id)]),
  ]);
  return { kind: 'kept', revision };
}

function refusalOf(expected: number | null, found: number | null): 'changed' | 'gone' | null {
  if (found === expected) return null;
  return found === null ? 'gone' : 'changed';
}

/** What the list shows of a report. */
export function faceOf(
  id: string,
  report: AuditReport,
  { keptAt, imported, revision }: Pick<KeptAudit, 'keptAt' | 'imported' | 'revision'>,
): KeptAudit {
  const { undeclared, missing } = knownCounts(report);
  const { observedAt } = report.observation;
  return { id, host: report.portal.host, observedAt, undeclared, missing, keptAt, imported, revision };
}

/**
 * Keeps the page's picture beside an audit, or takes it out where it is null.
 *
 * @returns whether the audit was there: one that was deleted meanwhile leaves no picture behind.
 */
export async function keepPicture(store: Store, id: string, picture: PagePicture | null): Promise<boolean> {
  const change = store.transaction(['reports', 'pictures'], 'readwrite');
  const pictures = change.objectStore('pictures');
  const present = (await change.objectStore('reports').getKey(id)) !== undefined;
  const kept = present && picture !== null;
  await writeAll(change, () => [kept ? pictures.put(picture, id) : pictures.delete(id)]);
  return present;
}
