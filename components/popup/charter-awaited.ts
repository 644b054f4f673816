import type { PopupView } from './popup-view.ts';

/** The charter is on its way: nothing is said of it, compared with it or filed without it before it is there. */
export function isCharterAwaited({
  report,
  busy,
}: Pick<Extract<PopupView, { readonly state: 'report' }>, 'report' | 'busy'>): boolean {
  return busy === 'charter' && report.charter.retrieval.status === 'not-looked';
}
