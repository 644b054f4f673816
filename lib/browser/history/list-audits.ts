import { parseReport } from '../../report-file/index.ts';
import type { KeptAudit } from './face.ts';
import { readFace } from './face.ts';
import { faceOf } from './keep-audit.ts';
import type { Store } from './store.ts';

/** What is in the history. */
export interface KeptAudits {
  readonly audits: readonly KeptAudit[];
  /** Ids of what lies there and can't be told: a person can delete it, or save it as it is. */
  readonly damaged: readonly string[];
}

/** Every audit by its face; where that is damaged its report says it once more. */
export async function listAudits(store: Store): Promise<KeptAudits> {
  const read = store.transaction(['audits', 'reports']);
  const [records, faceKeys, reportKeys] = await Promise.all([
    read.objectStore('audits').getAll(),
    read.objectStore('audits').getAllKeys(),
    read.objectStore('reports').getAllKeys(),
    read.done,
  ]);
  const audits: KeptAudit[] = [];
  const damaged: string[] = [];
  const reports = new Set(reportKeys);
  for (const id of new Set([...faceKeys, ...reportKeys])) {
    const record: unknown = records[faceKeys.indexOf(id)];
    const face = reports.has(id) ? (readFace(record) ?? (await faceFromReport(store, id, record))) : null;
    if (face === null) damaged.push(id);
    else audits.push(face);
  }
  return { audits, damaged };
}

async function faceFromReport(store: Store, id: string, record: unknown): Promise<KeptAudit | null> {
  const parsed = parseReport(await store.get('reports', id));
  if (!parsed.ok) return null;
  const { report } = parsed;
  return faceOf(id, report, { keptAt: report.observation.observedAt, imported: wasImported(record), revision: 0 });
}

/** Whether a record, whatever else is wrong with it, says that its report came from a file. */
export const wasImported = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'imported' in record && record.imported === true;
