import type { PictureState } from '../../components/report/report-view.ts';
import type { History } from '../../lib/browser/history/history.ts';
import { forgetLeftPicture, leftPicture } from '../../lib/browser/session/picture-handover.ts';
import { pictureRefusals } from '../../lib/report/index.ts';

/**
 * The picture of a report: kept ones first, then what the popup left, then why it left none.
 *
 * @param said what the page's address says of it, unchecked.
 */
export async function pictureOf(history: History, id: string, said: string | null): Promise<PictureState | null> {
  const kept = await history.picture(id);
  if (kept.ok && kept.value !== null) return { kind: 'taken', picture: kept.value, kept: 'yes' };
  const left = await leftPicture(id);
  if (left !== null) return { kind: 'taken', picture: left, kept: 'no' };
  const reason = pictureRefusals.find((each) => each === said);
  return reason === undefined ? null : { kind: 'refused', reason };
}

/** Keeps the picture beside an audit that lies in the history; where that fails it stays in memory, and is exported all the same. */
export async function keepPicture(
  history: History,
  id: string,
  state: PictureState | null | undefined,
): Promise<PictureState | null> {
  if (state?.kind !== 'taken' || state.kept === 'yes') return state ?? null;
  const kept = await history.keepPicture(id, state.picture);
  if (!kept.ok || !kept.value) return { ...state, kept: 'failed' };
  await forgetLeftPicture(id);
  return { ...state, kept: 'yes' };
}

/** Takes the picture out of the history and of memory. */
export async function dropPicture(history: History, id: string): Promise<PictureState> {
  await forgetLeftPicture(id);
  const dropped = await history.keepPicture(id, null);
  if (!dropped.ok) throw new Error(dropped.detail);
  return { kind: 'taken-out' };
}
