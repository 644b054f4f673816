import { readFace } from './face.ts';
import { removeAudits, type Store } from './store.ts';

/** Deletes what was first kept before a moment. @returns how many. A damaged record says no time: it is shown, and stays. */
export async function forgetBefore(store: Store, limit: string): Promise<number> {
  const old = (await store.getAll('audits'))
    .map(readFace)
    .flatMap((face) => (face !== null && Date.parse(face.keptAt) < Date.parse(limit) ? [face.id] : []));
  if (old.length > 0) await removeAudits(store, old);
  return old.length;
}
